package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;

/**
 * Drops a sequence that nothing uses.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropsequence.html">DROP SEQUENCE</a>
 */
public record DropSequence(QualifiedName sequence) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("DROP SEQUENCE ").name(sequence);
    }

    @Override
    public Lock lock() {
        return Lock.ACCESS_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
