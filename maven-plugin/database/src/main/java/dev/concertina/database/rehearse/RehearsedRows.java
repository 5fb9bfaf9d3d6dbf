package dev.concertina.database.rehearse;

import java.util.List;
import java.util.Optional;

/**
 * The rows over which files were rehearsed.
 *
 * @param seed of the synthetic ones
 * @param given those of the user, if there were any
 * @param emptyTables tables that got no row, each with the reason
 */
public record RehearsedRows(long seed, Optional<GivenRows> given, List<String> emptyTables) {
    public RehearsedRows {
        emptyTables = List.copyOf(emptyTables);
    }

    /** What a reader of the report must know first, in a sentence. */
    public String words() {
        return "Synthetic rows of seed " + seed
                + given.map(g -> ", but in " + g.tables().size() + (g.tables().size() == 1 ? " table " : " tables ")
                                + g.tables().values().stream().mapToLong(n -> n).sum() + " rows of " + g.origin())
                        .orElse("");
    }
}
