package dev.concertina.database.apply;

/**
 * What running one script came to.
 *
 * @param statements that this run ran, without those that an earlier one had done
 * @param rows that its backfills wrote
 * @param retries of transactions that found others in their way
 */
public record FileResult(String file, long millis, int statements, long rows, int retries) {}
