package dev.concertina.database.observe;

import dev.concertina.schema.QualifiedName;

/**
 * A table that was read from its beginning.
 *
 * @param rows that were read in all scans of it
 */
public record FullScan(QualifiedName table, long scans, long rows) {}
