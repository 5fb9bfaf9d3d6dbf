package dev.concertina.plan;

import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.Lock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The steps that share a file: those of one phase behind one gate, in running order.
 *
 * @param steps not empty
 */
public record PlannedFile(Phase phase, Gate gate, List<Step> steps) {
    public PlannedFile {
        steps = List.copyOf(steps);
    }

    /** What it does, in running order: the steps, after each look at rows that can come first. */
    public List<Unit> up() {
        return Prechecks.first(steps.stream().flatMap(s -> s.up().stream()).toList());
    }

    /** What undoes it, in running order: the steps backward, after each look at rows that can come first. */
    public List<Unit> down() {
        List<Unit> units = new ArrayList<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            units.addAll(steps.get(i).down());
        }
        return Prechecks.first(units);
    }

    /** Why parts of it need no down, in the order of the downs. */
    public List<String> nothingToUndo() {
        List<String> reasons = new ArrayList<>();
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (!steps.get(i).nothingToUndo().isEmpty()) {
                reasons.add(steps.get(i).nothingToUndo());
            }
        }
        return reasons.stream().distinct().toList();
    }

    /**
     * Whether units make one transaction: all may run in one, and no second lock that stops others is taken while a
     * first is held.
     */
    public static boolean isOneTransaction(List<Unit> units) {
        return units.stream().allMatch(Unit::transactional)
                && (units.size() <= 1
                        || units.stream().filter(PlannedFile::stopsOthers).count() <= 1);
    }

    /** The strongest lock that any of the units takes. */
    public static Lock strongestLock(List<Unit> units) {
        return statements(units).map(Ddl::lock).max(Lock::compareTo).orElse(Lock.NONE);
    }

    private static boolean stopsOthers(Unit unit) {
        return strongestLock(List.of(unit)).compareTo(Lock.SHARE_UPDATE_EXCLUSIVE) >= 0;
    }

    private static Stream<Ddl> statements(List<Unit> units) {
        return units.stream().flatMap(u -> u.statements().stream());
    }
}
