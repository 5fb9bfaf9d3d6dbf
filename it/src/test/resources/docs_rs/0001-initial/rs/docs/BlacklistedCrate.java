package rs.docs;

import dev.concertina.annotation.Key;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;

/** A crate whose documentation is not built. */
@Stored("blacklisted_crates")
public record BlacklistedCrate(
        @Key @StoredAs("varchar") String crateName) {}
