package dev.concertina.database.rehearse;

import java.util.Map;
import java.util.Optional;

/**
 * Over which rows files are rehearsed.
 *
 * @param counts how many rows a table gets for each change
 * @param seed of the synthetic rows: another one gives others
 * @param source of rows that are not synthetic
 */
public record RehearsalRows(RowCounts counts, long seed, Optional<RowSource> source) {
    /** The seed where nobody asks for another. */
    public static final long SEED = 1;

    /** Synthetic rows alone, as many for every table. */
    public static RehearsalRows synthetic(int rows) {
        return new RehearsalRows(new RowCounts(rows, Map.of()), SEED, Optional.empty());
    }
}
