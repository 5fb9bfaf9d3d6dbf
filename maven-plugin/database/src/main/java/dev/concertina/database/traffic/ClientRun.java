package dev.concertina.database.traffic;

import java.util.List;

/**
 * What one version of the code did around one file.
 *
 * @param statements how many it ran
 * @param failures each kind once, in the order in which they were met
 * @param stalls the longest few, longest first
 */
public record ClientRun(CodeVersion code, long statements, List<ClientFailure> failures, List<Stall> stalls) {
    public ClientRun {
        failures = List.copyOf(failures);
        stalls = List.copyOf(stalls);
    }

    /** The longest time that a statement took, in microseconds. */
    public long longestStallMicros() {
        return stalls.isEmpty() ? 0 : stalls.get(0).micros();
    }
}
