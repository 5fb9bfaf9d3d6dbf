package dev.concertina.database.rehearse;

import dev.concertina.plan.Phase;
import dev.concertina.schema.Schema;
import dev.concertina.script.ScriptPair;
import java.util.List;
import java.util.stream.Stream;

/**
 * One file, run up, down and up again.
 *
 * @param scripts what ran
 * @param before what the model saw of the database when it began
 * @param pending whether it is not written yet: the contract of a change that waits for its time
 * @param upMillis of the first run
 * @param downMillis of the way back
 * @param rows in all tables while it ran
 * @param findings what differs or is lost, in words; empty for a lossless file
 * @param evidence what was seen on the way
 */
public record RehearsedFile(
        ScriptPair scripts,
        Schema before,
        boolean pending,
        long upMillis,
        long downMillis,
        long rows,
        Proof proof,
        List<String> findings,
        Evidence evidence) {
    public RehearsedFile {
        findings = List.copyOf(findings);
    }

    /** Whether something is as it must not be. */
    public boolean failed() {
        return proof == Proof.FAILED || !problems().isEmpty();
    }

    /** What it does to the code that lives around it, and to the budgets, in words; empty if neither suffers. */
    public List<String> problems() {
        return Stream.concat(
                        evidence.clients().stream()
                                .flatMap(c -> c.failures().stream())
                                .map(Object::toString),
                        evidence.budgets().stream().filter(b -> !b.kept()).map(Object::toString))
                .toList();
    }

    /** The name of its up script. */
    public String file() {
        return scripts.up().file();
    }

    public Phase phase() {
        return scripts.up().name().phase();
    }
}
