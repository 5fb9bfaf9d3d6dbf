package dev.concertina.database.forecast;

/**
 * How large a table of production is, and how much is written to it.
 *
 * @param rows as the server believes
 * @param bytes of its rows, those stored aside included
 * @param indexBytes of all its indexes
 * @param writesPerSecond rows inserted, updated and deleted, on average since the server's counters began
 */
public record TableStatistics(long rows, long bytes, long indexBytes, double writesPerSecond) {
    public TableStatistics {
        if (rows < 0 || bytes < 0 || indexBytes < 0 || !(writesPerSecond >= 0)) {
            throw new IllegalArgumentException("A table has " + rows + " rows in " + bytes + " bytes, " + indexBytes
                    + " bytes of indexes and " + writesPerSecond
                    + " writes a second, which no table has; nothing can be forecast from it."
                    + " Write the statistics anew: mvn db:stats");
        }
    }
}
