package dev.concertina.database.observe;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One run of a script.
 *
 * @param micros from its beginning to its end
 * @param statements in running order; after one that failed none follows
 */
public record ObservedScript(long micros, List<ObservedStatement> statements) {
    /** It did not run, or nobody watched. */
    public static final ObservedScript NONE = new ObservedScript(0, List.of());

    public ObservedScript {
        statements = List.copyOf(statements);
    }

    /** The same run with what was waited for in another one, among clients. */
    public ObservedScript with(List<Waited> waits) {
        return new ObservedScript(
                micros,
                statements.stream()
                        .map(s -> s.with(
                                waits.stream().filter(w -> w.line() == s.line()).toList()))
                        .toList());
    }

    /** The lock that was held longest of those for which writers wait. */
    public Optional<ObservedLock> longestLock() {
        return statements.stream()
                .flatMap(s -> s.locks().stream())
                .filter(ObservedLock::stopsWriters)
                .max(Comparator.comparingLong(ObservedLock::heldMicros));
    }
}
