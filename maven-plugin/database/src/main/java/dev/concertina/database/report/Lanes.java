package dev.concertina.database.report;

import dev.concertina.database.observe.ObservedLock;
import dev.concertina.database.observe.ObservedStatement;
import dev.concertina.database.traffic.ClientRun;
import dev.concertina.database.traffic.CodeVersion;
import dev.concertina.database.traffic.Moment;
import dev.concertina.database.traffic.Stall;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What stands in the charts: locks by table, stalls by version of the code. */
final class Lanes {
    /** More tables are not read in one picture; those whose locks were held longest stand in it. */
    private static final int MOST = 24;

    private static final int STATEMENT = 14;
    private static final int STALL = 14;

    private Lanes() {}

    /** The locks and stalls of steps, on the axis of all of them. */
    static List<Lane> of(Collection<Step> steps) {
        Map<String, List<Bar>> locks = new TreeMap<>();
        Map<CodeVersion, List<Bar>> stalls = new TreeMap<>();
        for (Step step : steps) {
            step.evidence()
                    .up()
                    .statements()
                    .forEach(s -> s.locks()
                            .forEach(l -> locks.computeIfAbsent(l.relation().toString(), t -> new ArrayList<>())
                                    .add(lock(step, s, l))));
            for (ClientRun run : step.evidence().clients()) {
                run.stalls().stream()
                        .filter(s -> s.moment() == Moment.DURING_UP)
                        .forEach(s -> stalls.computeIfAbsent(s.code(), c -> new ArrayList<>())
                                .add(stall(step, s)));
            }
        }
        List<Lane> lanes = new ArrayList<>();
        locks.forEach((table, bars) -> lanes.add(new Lane(table, bars)));
        lanes.sort(Comparator.comparingLong(Lane::longest).reversed());
        List<Lane> shown = new ArrayList<>(lanes.subList(0, Math.min(MOST, lanes.size())));
        stalls.forEach((code, bars) -> shown.add(new Lane("stalls of " + code + " code", bars)));
        return shown;
    }

    /** The statements of one step, from its own beginning. */
    static Lane statements(Step step) {
        return new Lane(
                "statements",
                step.evidence().up().statements().stream()
                        .map(s -> new Bar(
                                s.startMicros(),
                                0,
                                s.micros(),
                                STATEMENT,
                                "statement",
                                "Line " + s.line() + ", " + Amount.micros(s.micros()) + ": " + s.sql(),
                                step.number()))
                        .toList());
    }

    private static Bar lock(Step step, ObservedStatement statement, ObservedLock lock) {
        Strength strength = Strength.of(lock.mode());
        return new Bar(
                step.startMicros() + statement.startMicros(),
                lock.waitedMicros(),
                lock.waitedMicros() + lock.heldMicros(),
                strength.height(),
                strength.style(),
                lock.mode() + " on " + lock.relation() + ", held " + Amount.micros(lock.heldMicros())
                        + (lock.waitedMicros() == 0 ? "" : ", waited " + Amount.micros(lock.waitedMicros())) + ", "
                        + step.file().file() + " line " + statement.line() + ": " + strength.words(),
                step.number());
    }

    private static Bar stall(Step step, Stall stall) {
        long start = Math.max(0, stall.startMicros());
        return new Bar(
                step.startMicros() + start,
                0,
                stall.micros(),
                STALL,
                "stall",
                "A statement of " + stall.code() + " code took " + Amount.micros(stall.micros()) + ": "
                        + stall.statement(),
                step.number());
    }
}
