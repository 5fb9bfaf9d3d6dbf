/**
 * What was done to a database, by whom and when, written in the database itself: an append-only log whose rows are
 * chained by their hashes. All that a runner knows is read from it.
 */
@NullMarked
package dev.concertina.database.ledger;

import org.jspecify.annotations.NullMarked;
