package dev.concertina.database.rehearse;

import dev.concertina.schema.QualifiedName;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many rows a table gets for each change.
 *
 * @param usual of every table
 * @param others of some, by name
 */
public record RowCounts(int usual, Map<QualifiedName, Integer> others) {
    public RowCounts {
        others = java.util.Collections.unmodifiableMap(new TreeMap<>(others));
    }

    /** Rows of one table. */
    public int of(QualifiedName table) {
        return others.getOrDefault(table, usual);
    }

    /** The most that a table gets: rows of the next change have numbers behind these. */
    int most() {
        return others.values().stream().reduce(usual, Math::max);
    }
}
