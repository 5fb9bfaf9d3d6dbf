package rs.docs;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.Dropped;
import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.Unique;
import java.time.Instant;

/** A release that waits for its build. */
@Stored("queue")
@Unique({"name", "version"})
@Dropped(columns = "registry", reason = "There is one registry.")
public record QueuedCrate(
        @FromSequence int id,
        String name,
        String version,
        @DefaultsTo("0") int attempt,
        @DefaultsTo("0") int priority,
        @OrNull Instant lastAttempt) {}
