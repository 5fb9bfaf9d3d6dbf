package dev.concertina.database.apply;

import java.util.OptionalLong;

/**
 * A table that is there before a run, and how many rows the server believes it has.
 *
 * @param table its name with its schema, quoted where need be
 * @param rows as the last VACUUM or ANALYZE counted or guessed them, of all partitions together; empty if there was none
 */
public record TableRows(String table, OptionalLong rows) {}
