package rs.docs;

import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.Unique;

/** How much of a release is documented. */
@Stored("doc_coverage")
public record DocCoverage(
        @Unique @References(Release.class) int releaseId,
        @OrNull Integer totalItems,
        @OrNull Integer documentedItems,
        @OrNull Integer totalItemsNeedingExamples,
        @OrNull Integer itemsWithExamples) {}
