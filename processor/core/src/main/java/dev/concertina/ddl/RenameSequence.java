package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Renames a sequence; defaults that use it follow.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altersequence.html">ALTER SEQUENCE</a>
 */
public record RenameSequence(QualifiedName sequence, Name to) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER SEQUENCE ").name(sequence).sql(" RENAME TO ").name(to);
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
