package rs.docs;

import static dev.concertina.annotation.References.Action.CASCADE;

import dev.concertina.annotation.IndexOn;
import dev.concertina.annotation.Key;
import dev.concertina.annotation.OrNull;
import dev.concertina.annotation.References;
import dev.concertina.annotation.Stored;
import java.time.Instant;

/** What became of the builds of a release. */
@Stored("release_build_status")
public record ReleaseBuildStatus(
        @Key @References(value = Release.class, onDelete = CASCADE) int rid,
        @OrNull
                @IndexOn(value = "last_build_time DESC", name = "release_build_status_last_build_time_idx")
                Instant lastBuildTime,
        @IndexOn BuildStatus buildStatus) {}
