package rs.docs;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.Unique;

/** A package with all its releases. */
@Stored("crates")
public record Crate(
        @Key @FromSequence int id,
        @Unique
                @IndexOn(value = "public.normalize_crate_name(name)", name = "crates_normalized_name_idx", unique = true)
                String name,
        @OrNull @DefaultsTo("0") @IndexOn(name = "crates_latest_version_idx") Integer latestVersionId,
        @OrNull @DefaultsTo("0") Integer downloadsTotal) {}
