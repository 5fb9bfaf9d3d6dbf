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

    /** The lock that was held longest of those that make some client wait. */
    public Optional<ObservedLock> longestLock() {
        return statements.stream()
                .flatMap(s -> s.locks().stream())
                .max(Comparator.comparingLong(ObservedLock::heldMicros));
    }
}
