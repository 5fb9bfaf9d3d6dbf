/**
 * The closed list of statements that Concertina writes. Each renders itself through {@link
 * dev.concertina.ddl.SqlWriter}, the one place that quotes, and states its lock and whether it may run in a transaction.
 */
@NullMarked
package dev.concertina.ddl;

import org.jspecify.annotations.NullMarked;
