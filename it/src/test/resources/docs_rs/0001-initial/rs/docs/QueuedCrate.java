package rs.docs;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;
import dev.concertina.annotation.Unique;
import java.time.Instant;

/** A release that waits for its build. */
@Stored("queue")
@Unique({"name", "version"})
public record QueuedCrate(
        @FromSequence int id,
        @StoredAs("varchar(255)") String name,
        @StoredAs("varchar(100)") String version,
        @DefaultsTo("0") int attempt,
        @DefaultsTo("0") int priority,
        @OrNull String registry,
        @OrNull Instant lastAttempt) {}
