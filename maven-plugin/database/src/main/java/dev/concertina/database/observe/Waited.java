package dev.concertina.database.observe;

import dev.concertina.ddl.Lock;
import dev.concertina.schema.QualifiedName;

/**
 * A statement that waited for a lock.
 *
 * @param line of the statement in its script
 * @param micros as far as it was seen
 */
public record Waited(int line, QualifiedName relation, Lock mode, long micros) {}
