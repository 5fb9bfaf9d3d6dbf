package rs.docs;

import static dev.concertina.annotation.References.Action.SET_NULL;

import dev.concertina.annotation.DefaultsTo;
import dev.concertina.annotation.Dropped;
import dev.concertina.annotation.Extensions;
import dev.concertina.annotation.FromSequence;
import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import dev.concertina.annotation.StoredAs;
import dev.concertina.annotation.Unique;
import java.time.Instant;

/** One version of a crate. */
@Stored("releases")
@Extensions("fuzzystrmatch")
@Unique({"crate_id", "version"})
@Dropped(columns = "doc_rustc_version", reason = "The builds say it.")
public record Release(
        @Key @FromSequence int id,
        @References(Crate.class) int crateId,
        @StoredAs("varchar(100)") String version,
        @IndexOn(value = "release_time DESC", name = "releases_release_time_idx") Instant releaseTime,
        @OrNull @StoredAs("json") String dependencies,
        @StoredAs("varchar(255)") String targetName,
        @DefaultsTo("false") boolean yanked,
        @DefaultsTo("true") boolean isLibrary,
        @DefaultsTo("false") boolean rustdocStatus,
        @OrNull @DefaultsTo("false") Boolean testStatus,
        @OrNull @StoredAs("varchar(100)") String license,
        @OrNull @StoredAs("varchar(255)") String repositoryUrl,
        @OrNull @StoredAs("varchar(255)") String homepageUrl,
        @OrNull @StoredAs("varchar(255)") String documentationUrl,
        @OrNull @StoredAs("varchar(1024)") String description,
        @OrNull @StoredAs("varchar(51200)") String descriptionLong,
        @OrNull @StoredAs("varchar(51200)") String readme,
        @OrNull @StoredAs("json") String keywords,
        @DefaultsTo("false") boolean haveExamples,
        @DefaultsTo("0") int downloads,
        @OrNull @StoredAs("json") String files,
        @StoredAs("json") @DefaultsTo("'[]'") String docTargets,
        @StoredAs("varchar(100)") String defaultTarget,
        @OrNull @StoredAs("feature[]") Object features,
        @OrNull
                @References(value = Repository.class, onDelete = SET_NULL)
                @IndexOn(name = "releases_repo_idx")
                Integer repositoryId,
        @DefaultsTo("false") boolean archiveStorage) {}
