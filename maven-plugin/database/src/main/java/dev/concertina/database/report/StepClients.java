package dev.concertina.database.report;

import dev.concertina.database.traffic.ClientRun;
import java.util.List;
import java.util.Optional;

/** What both versions of the code met while a step ran. */
final class StepClients {
    private StepClients() {}

    static Optional<Tag> of(Step step) {
        List<ClientRun> runs = step.evidence().clients();
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        Grid grid = new Grid(
                "Code versions in step " + step.number(), "Code", "#Statements", "#Failures", "#Longest stall");
        runs.forEach(r -> grid.row(
                r.code() + " code",
                Amount.count(r.statements()),
                Amount.count(r.failures().size()),
                Amount.micros(r.longestStallMicros())));
        Tag part = Part.of("Old and new code").add(grid.tag());
        if (runs.stream().anyMatch(r -> !r.failures().isEmpty())) {
            part.add(failures(step, runs));
        }
        return Optional.of(part);
    }

    private static Tag failures(Step step, List<ClientRun> runs) {
        Grid grid = new Grid(
                "Statements that failed in step " + step.number(), "Code", "When", "Statement", "State", "Reason");
        runs.forEach(r -> r.failures()
                .forEach(f ->
                        grid.row(f.code() + " code", f.moment().toString(), f.statement(), f.sqlState(), f.reason())));
        return grid.tag();
    }
}
