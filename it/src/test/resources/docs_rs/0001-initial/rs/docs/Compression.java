package rs.docs;

import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.Unique;

/** An algorithm that files of a release are compressed with. */
@Stored("compression_rels")
@Unique({"release", "algorithm"})
public record Compression(
        @References(Release.class) int release,
        @OrNull Integer algorithm) {}
