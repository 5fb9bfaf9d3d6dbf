package dev.concertina.database.rehearse;

/**
 * The rows of a table at one moment.
 *
 * @param hash over all rows and columns, whatever their order; equal only for equal columns
 */
public record RowState(long rows, String hash) {}
