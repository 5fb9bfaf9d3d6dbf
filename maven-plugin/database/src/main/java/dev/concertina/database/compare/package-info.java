/**
 * Whether two states of a database are the same: its catalog as lines, its tables as counts and hashes that do not
 * depend on the order of rows, and, where these differ, the rows and columns that do. The schemas {@code concertina} and
 * {@code concertina_attic} and retired columns are no part of either.
 */
@NullMarked
package dev.concertina.database.compare;

import org.jspecify.annotations.NullMarked;
