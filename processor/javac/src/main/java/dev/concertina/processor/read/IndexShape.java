package dev.concertina.processor.read;

import java.util.Optional;

/**
 * What follows the name of a table in the default name of one of its indexes.
 *
 * @param columns joined; empty for a primary key
 * @param label {@code pkey}, {@code key}, {@code excl} or {@code idx}
 */
record IndexShape(Optional<String> columns, String label) {}
