package rs.docs;

import dev.concertina.annotation.Convert;
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
        @RenamedFrom("build_status")
                @Convert(up = "CASE WHEN build_status THEN 'success'::public.build_status ELSE 'failure'::public.build_status END", down = "build_outcome = 'success'")
                BuildStatus buildOutcome,
        @DefaultsTo("CURRENT_TIMESTAMP")
                @IndexOn(value = "build_time DESC", name = "builds_build_time_idx")
                Instant buildTime,
        @OrNull String output,
        @DefaultsTo("''") String buildServer) {}
