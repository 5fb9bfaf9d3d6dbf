package dev.concertina.database.report;

import dev.concertina.database.observe.ObservedLock;
import dev.concertina.database.observe.ObservedScript;
import dev.concertina.database.rehearse.Evidence;
import dev.concertina.database.rehearse.Proof;
import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.database.rehearse.RehearsedFile;
import dev.concertina.database.traffic.ClientRun;
import dev.concertina.plan.Phase;
import dev.concertina.schema.Schema;
import dev.concertina.script.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file of a rehearsal as the page shows it.
 *
 * @param number from 1
 * @param after what the model saw of the database behind it
 * @param startMicros when it would begin if the ways up of all files followed each other at once
 */
record Step(int number, RehearsedFile file, Schema after, long startMicros) {
    Evidence evidence() {
        return file.evidence();
    }

    String id() {
        return "step-" + number;
    }

    Phase phase() {
        return file.phase();
    }

    Proof proof() {
        return file.proof();
    }

    /** Whether a state differs, code around it suffers, or a budget is exceeded. */
    boolean failed() {
        return file.failed();
    }

    /** What the file's way up took; where nobody watched, to the millisecond. */
    long upMicros() {
        return micros(evidence().up(), file.upMillis());
    }

    long downMicros() {
        return micros(evidence().down(), file.downMillis());
    }

    private static long micros(ObservedScript watched, long millis) {
        return watched.micros() > 0 ? watched.micros() : millis * 1_000;
    }

    /** The lock that kept somebody waiting for the longest time, on the way up. */
    Optional<ObservedLock> longestLock() {
        return locks().filter(l -> Strength.of(l.mode()).compareTo(Strength.WRITERS) >= 0)
                .max(Comparator.comparingLong(ObservedLock::heldMicros));
    }

    Stream<ObservedLock> locks() {
        return evidence().up().statements().stream().flatMap(s -> s.locks().stream());
    }

    long longestStallMicros() {
        return evidence().clients().stream()
                .mapToLong(ClientRun::longestStallMicros)
                .max()
                .orElse(0);
    }

    /** A text without the values of placeholders. */
    String masked(String text) {
        return file.scripts().up().masked(text);
    }

    /** The same with an axis of its own. */
    Step alone() {
        return new Step(number, file, after, 0);
    }

    /** The name of its down script, whether there is one or not. */
    String down() {
        return file.scripts()
                .down()
                .map(Script::file)
                .orElseGet(() -> file.file().replaceFirst("\\.sql$", ".down.sql"));
    }

    static List<Step> of(RehearsalReport report) {
        List<Step> steps = new ArrayList<>();
        long start = 0;
        for (RehearsedFile file : report.files()) {
            Step step = new Step(steps.size() + 1, file, report.after(steps.size()), start);
            steps.add(step);
            start += step.upMicros();
        }
        return List.copyOf(steps);
    }
}
