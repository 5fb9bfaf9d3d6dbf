package dev.concertina.database.apply;

import java.util.List;

/**
 * What one batch of a backfill writes.
 *
 * @param parts conditions on its rows, each for a connection of its own
 * @param end the last key of it; empty at the end of the table
 * @param rows about how many each part has
 */
record Stretch(List<String> parts, List<String> end, long rows) {
    Stretch {
        parts = List.copyOf(parts);
        end = List.copyOf(end);
    }
}
