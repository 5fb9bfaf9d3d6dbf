/**
 * Proves migrations on a database that is thrown away: each file up, down and up again, with catalogs, row counts and
 * row hashes compared, over rows that respect every constraint.
 */
@NullMarked
package dev.concertina.database.rehearse;

import org.jspecify.annotations.NullMarked;
