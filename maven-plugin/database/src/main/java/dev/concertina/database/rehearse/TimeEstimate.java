package dev.concertina.database.rehearse;

import java.util.OptionalLong;

/**
 * How long a file took in a rehearsal, and how long it may take on more rows.
 *
 * @param millis that were measured
 * @param rehearsed rows in all tables while it ran
 * @param rows that its backfills and index builds are to go through; empty if that is not known
 */
public record TimeEstimate(long millis, long rehearsed, OptionalLong rows) {
    /** A time below this many rows is that of the statements, not of the rows, and says nothing of more of them. */
    private static final long ENOUGH = 10_000;

    /** Milliseconds for all rows, in proportion; empty where the measured time does not depend on rows, or on too few. */
    public OptionalLong scaled() {
        if (rehearsed < ENOUGH || rows.isEmpty() || rows.getAsLong() <= rehearsed) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Math.round((double) millis * rows.getAsLong() / rehearsed));
    }
}
