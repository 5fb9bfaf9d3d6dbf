package dev.concertina.maven;

import com.google.gson.JsonParseException;
import dev.concertina.database.apply.FileEstimate;
import dev.concertina.database.apply.Job;
import dev.concertina.database.apply.Rehearsed;
import dev.concertina.database.ledger.Direction;
import dev.concertina.database.rehearse.RehearsalRecord;
import dev.concertina.database.rehearse.RehearsedTime;
import dev.concertina.database.rehearse.Seal;
import dev.concertina.database.rehearse.TimeEstimate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How long files took when they were rehearsed last.
 *
 * @param note why nothing is known of any; empty otherwise
 */
record LastRehearsal(List<RehearsedTime> times, Optional<String> note) {
    /**
     * Reads a report, if there is one.
     *
     * @param shown the path as the user is told
     */
    static LastRehearsal read(Path report, Path shown) throws IOException {
        if (!Files.exists(report)) {
            return nothing("No times are estimated: " + shown + " is not there, which mvn db:rehearse writes.");
        }
        try {
            return new LastRehearsal(RehearsedTime.read(Files.readString(report)), Optional.empty());
        } catch (JsonParseException e) {
            return nothing(shown + " is no report of a rehearsal (" + e.getMessage()
                    + "), so no times are estimated. Write it anew:" + " mvn db:rehearse");
        }
    }

    /** What it says of whether files were rehearsed. */
    static Rehearsed record(Path report, Path shown, Set<String> environments, Seal seal) throws IOException {
        if (!Files.exists(report)) {
            return new Rehearsed(environments, Optional.empty(), "there is no report " + shown);
        }
        try {
            RehearsalRecord record = RehearsalRecord.read(Files.readString(report), seal);
            return new Rehearsed(environments, Optional.of(record), "");
        } catch (JsonParseException e) {
            return new Rehearsed(
                    environments, Optional.empty(), "the report " + shown + " cannot be believed: " + e.getMessage());
        }
    }

    private static LastRehearsal nothing(String note) {
        return new LastRehearsal(List.of(), Optional.of(note));
    }

    /** How long a file may take; empty if it was not rehearsed. */
    Optional<TimeEstimate> time(FileEstimate file) {
        Job job = file.job();
        return times.stream()
                .filter(t -> job.pair().up().file().equals(t.file()))
                .findFirst()
                .map(t -> new TimeEstimate(
                        job.direction() == Direction.UP ? t.upMillis() : t.downMillis(), t.rows(), file.rows()));
    }
}
