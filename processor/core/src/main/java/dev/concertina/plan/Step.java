package dev.concertina.plan;

import java.util.List;

/**
 * One thing done and how it is undone, written side by side. Running {@code up} and then {@code down} leaves the
 * catalog and the rows as they were.
 *
 * @param up in running order
 * @param down in running order; empty only if {@code nothingToUndo} says why
 */
public record Step(Phase phase, Gate gate, List<Unit> up, List<Unit> down, String nothingToUndo) {
    public Step {
        up = List.copyOf(up);
        down = List.copyOf(down);
        if (up.isEmpty() || down.isEmpty() == nothingToUndo.isEmpty()) {
            throw new IllegalArgumentException("A step does something, and has a down or says why it needs none.");
        }
    }

    /** A step of one unit each way. */
    public static Step of(Phase phase, Unit up, Unit down) {
        return of(phase, List.of(up), List.of(down));
    }

    public static Step of(Phase phase, List<Unit> up, List<Unit> down) {
        return new Step(phase, gate(phase), up, down, "");
    }

    /** A step that needs no down, and the sentence that says why. */
    public static Step oneWay(Phase phase, Unit up, String nothingToUndo) {
        return new Step(phase, gate(phase), List.of(up), List.of(), nothingToUndo);
    }

    /** The same, but only once old code is gone. */
    public Step behindLive() {
        return new Step(phase, Gate.LIVE, up, down, nothingToUndo);
    }

    private static Gate gate(Phase phase) {
        return phase.compareTo(Phase.CONTRACT) >= 0 ? Gate.LIVE : Gate.NONE;
    }
}
