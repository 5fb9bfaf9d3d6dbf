package rs.docs;

import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.References;
import dev.concertina.annotation.RenamedFrom;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;
import java.time.Instant;
import java.time.LocalDate;

/** One attempt to build the documentation of a release. */
@Stored("builds")
public record Build(
        @FromSequence int id,
        @References(Release.class) @IndexOn(name = "builds_release_id_idx") int rid,
        @OrNull @StoredAs("varchar(100)") String rustcVersion,
        @OrNull @StoredAs("varchar(100)") String docsrsVersion,
        @IndexOn BuildStatus buildStatus,
        @OrNull
                @RenamedFrom("build_time")
                @IndexOn(value = "build_finished DESC", name = "builds_build_time_idx")
                Instant buildFinished,
        @OrNull String output,
        @OrNull String buildServer,
        @OrNull String errors,
        @OrNull Long documentationSize,
        @OrNull @IndexOn(name = "builds_nightly_date_idx") LocalDate rustcNightlyDate,
        @OrNull Instant buildStarted) {}
