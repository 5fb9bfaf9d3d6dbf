package dev.concertina.lint;

import dev.concertina.ddl.Lock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a statement was seen to do in the last rehearsal.
 *
 * @param locks the strongest on each relation that was there before, by schema-qualified name
 * @param rewrites the tables that got a new file
 */
public record SeenStatement(Map<String, Lock> locks, Set<String> rewrites) {
    public SeenStatement {
        locks = Map.copyOf(locks);
        rewrites = Set.copyOf(rewrites);
    }

    /** What it did where it stands several times. */
    public SeenStatement and(SeenStatement other) {
        Map<String, Lock> strongest = new HashMap<>(locks);
        other.locks.forEach((relation, lock) -> strongest.merge(relation, lock, (a, b) -> a.compareTo(b) < 0 ? b : a));
        Set<String> anew = new HashSet<>(rewrites);
        anew.addAll(other.rewrites);
        return new SeenStatement(strongest, anew);
    }
}
