package dev.concertina.database.effect;

import dev.concertina.ddl.Lock;

/**
 * The strongest lock that a script takes on a table.
 *
 * @param table quoted where that is needed, with its schema
 */
public record TableLock(String table, Lock lock) {}
