package dev.concertina.database.report;

import dev.concertina.database.observe.ObservedLock;
import dev.concertina.database.observe.ObservedStatement;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the way up of a step was seen to do: its statements and its locks. */
final class StepLocks {
    private StepLocks() {}

    static Optional<Tag> of(Step step) {
        List<ObservedStatement> statements = step.evidence().up().statements();
        if (statements.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Part.of("Statements and locks")
                .add(chart(step))
                .add(locks(step))
                .add(work(step, statements)));
    }

    private static Tag chart(Step step) {
        List<Lane> lanes = new ArrayList<>();
        lanes.add(Lanes.statements(step));
        lanes.addAll(Lanes.of(List.of(step.alone())));
        long end = lanes.stream()
                .flatMap(l -> l.bars().stream())
                .mapToLong(Bar::end)
                .max()
                .orElse(0);
        return Chart.of("Statements, locks and stalls of step " + step.number() + " over time", end, lanes);
    }

    private static Tag locks(Step step) {
        List<ObservedLock> locks = step.locks()
                .sorted(Comparator.comparing(ObservedLock::mode)
                        .thenComparing(ObservedLock::heldMicros)
                        .reversed())
                .toList();
        if (locks.isEmpty()) {
            return Tag.of("p", "note").text("It locked nothing that was there before.");
        }
        Grid grid = new Grid(
                "Locks of step " + step.number(), "Table, view or index", "Mode", "#Held", "#Waited for", "It");
        locks.forEach(l -> grid.row(
                l.relation().toString(),
                l.mode().toString(),
                Amount.micros(l.heldMicros()),
                Amount.micros(l.waitedMicros()),
                Strength.of(l.mode()).words()));
        return grid.tag();
    }

    private static Tag work(Step step, List<ObservedStatement> statements) {
        Grid grid = new Grid(
                "Work of step " + step.number(),
                "#Line",
                "Statement",
                "#Time",
                "Rewrites",
                "Reads whole",
                "#WAL",
                "#Dead rows",
                "#Temporary");
        statements.forEach(s -> grid.row(
                Integer.toString(s.line()),
                s.sql(),
                Amount.micros(s.micros()),
                s.rewritten().stream().map(QualifiedName::toString).collect(Collectors.joining(", ")),
                s.scans().stream()
                        .map(f -> f.table() + " (" + Amount.count(f.rows(), "row") + ")")
                        .collect(Collectors.joining(", ")),
                Amount.bytes(s.walBytes()),
                Amount.count(s.deadRows()),
                Amount.bytes(s.temporaryBytes())));
        return grid.tag();
    }
}
