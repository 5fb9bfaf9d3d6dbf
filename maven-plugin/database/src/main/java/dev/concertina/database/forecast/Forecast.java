package dev.concertina.database.forecast;

/**
 * What a file will cost at production's size.
 *
 * @param upMillis time of its way up
 * @param downMillis time of its way back
 * @param lockMillis the longest time for which clients will wait
 * @param diskBytes what it adds to the disk at most while it runs: new tables and indexes, rewritten ones twice, and WAL
 */
public record Forecast(Range upMillis, Range downMillis, Range lockMillis, Range diskBytes) {}
