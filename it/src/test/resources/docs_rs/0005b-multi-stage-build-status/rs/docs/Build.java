package rs.docs;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.References;
import dev.concertina.annotation.RenamedFrom;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;
import java.time.Instant;

/** One attempt to build the documentation of a release. */
@Stored("builds")
public record Build(
        @FromSequence int id,
        @References(Release.class) @IndexOn(name = "builds_release_id_idx") int rid,
        @StoredAs("varchar(100)") String rustcVersion,
        @StoredAs("varchar(100)") String docsrsVersion,
        @RenamedFrom("build_outcome") BuildStatus buildStatus,
        @DefaultsTo("CURRENT_TIMESTAMP")
                @IndexOn(value = "build_time DESC", name = "builds_build_time_idx")
                Instant buildTime,
        @OrNull String output,
        @DefaultsTo("''") String buildServer) {}
