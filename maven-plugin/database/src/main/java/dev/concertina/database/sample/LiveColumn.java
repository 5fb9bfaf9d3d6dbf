package dev.concertina.database.sample;

import dev.concertina.schema.Name;
import java.util.Optional;
import java.util.Set;

/**
 * A column of a live database.
 *
 * @param type as SQL names it
 * @param kind how it is masked; empty if nobody knows
 * @param array whether its values are arrays of that kind
 * @param open whether its comment classifies it as public
 * @param notNull whether it must have a value
 * @param words that a check of it or a bound of a partition names
 */
record LiveColumn(
        Name name, String type, Optional<Kind> kind, boolean array, boolean open, boolean notNull, Set<String> words) {
    LiveColumn {
        words = Set.copyOf(words);
    }

    /** The same, masked in any case: what it references or is referenced by is not public. */
    LiveColumn closed() {
        return new LiveColumn(name, type, kind, array, false, notNull, words);
    }

    /** Whether nothing can stand for its values. */
    boolean isUnknown() {
        return !open && kind.isEmpty();
    }
}
