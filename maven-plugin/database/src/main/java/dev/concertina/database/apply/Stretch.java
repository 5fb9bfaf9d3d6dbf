package dev.concertina.database.apply;

import java.util.List;

/**
 * A part of a table that one transaction of a backfill writes.
 *
 * @param number of it in its pass, from 0; they follow one another
 * @param rows the condition on its rows
 * @param end where it ends; empty at the end of the table
 * @param size about how many rows it has
 */
record Stretch(long number, String rows, List<String> end, long size) {
    Stretch {
        end = List.copyOf(end);
    }

    boolean isLast() {
        return end.isEmpty();
    }
}
