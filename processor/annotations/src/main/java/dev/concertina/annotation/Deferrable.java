package dev.concertina.annotation;

/**
 * When a constraint is checked.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-set-constraints.html">SET CONSTRAINTS</a>
 */
public enum Deferrable {
    /** At the end of each statement, always. */
    NO,
    /** At the end of each statement, unless a transaction asks otherwise. */
    INITIALLY_IMMEDIATE,
    /** At the end of the transaction, unless it asks otherwise. */
    INITIALLY_DEFERRED
}
