package rs.docs;

import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;
import dev.concertina.annotation.Unique;
import java.time.Instant;

/** Where the source of crates is kept. */
@Stored("repositories")
@Unique({"host", "host_id"})
public record Repository(
        @Key @FromSequence int id,
        @StoredAs("varchar") String host,
        @StoredAs("varchar") String hostId,
        @StoredAs("varchar") String name,
        @OrNull @StoredAs("varchar") String description,
        @OrNull Instant lastCommit,
        @IndexOn(value = "stars DESC", name = "repos_stars_idx") int stars,
        int forks,
        int issues,
        Instant updatedAt) {}
