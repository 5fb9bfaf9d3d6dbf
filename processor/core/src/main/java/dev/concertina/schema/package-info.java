/**
 * What a PostgreSQL database looks like, as immutable values with validated names. Equality is meaning: two schemas are
 * equal exactly when no migration is needed between them.
 */
@NullMarked
package dev.concertina.schema;

import org.jspecify.annotations.NullMarked;
