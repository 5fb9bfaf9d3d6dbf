package rs.docs;

import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;
import dev.concertina.annotation.Unique;

/** How soon crates of a name pattern are built. */
@Stored("crate_priorities")
public record CratePriority(
        @StoredAs("varchar") @Unique String pattern,
        int priority) {}
