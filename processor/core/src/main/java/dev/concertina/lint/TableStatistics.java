package dev.concertina.lint;

/**
 * What a server counted of a table.
 *
 * @param rows an estimate
 * @param lastKey how far its sequence is; 0 if nobody knows
 * @param columns the highest column number ever given; dropped columns keep theirs
 */
public record TableStatistics(long rows, long lastKey, int columns) {
    private static final long SMALL = 10_000;

    /** Whether a lock on it is over before anybody notices. */
    public boolean isSmall() {
        return rows < SMALL;
    }
}
