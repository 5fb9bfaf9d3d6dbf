package rs.docs;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;
import java.time.Instant;

/** A path that the CDN shall forget. */
@Stored("cdn_invalidation_queue")
public record CdnInvalidation(
        @FromSequence long id,
        @StoredAs("varchar(255)") @IndexOn String crate,
        @StoredAs("varchar(255)") String cdnDistributionId,
        String pathPattern,
        @DefaultsTo("CURRENT_TIMESTAMP") Instant queued,
        @OrNull @IndexOn Instant createdInCdn,
        @OrNull @StoredAs("varchar(255)") @IndexOn String cdnReference) {}
