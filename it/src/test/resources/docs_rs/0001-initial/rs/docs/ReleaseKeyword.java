package rs.docs;

import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.Unique;

/** That a release has a keyword. */
@Stored("keyword_rels")
@Unique({"rid", "kid"})
public record ReleaseKeyword(
        @OrNull @References(Release.class) Integer rid,
        @OrNull @References(Keyword.class) Integer kid) {}
