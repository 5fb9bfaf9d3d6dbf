package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Renames a table, or another relation such as the sequence of an identity; its schema stays.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record RenameTable(QualifiedName table, Name to) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TABLE ").name(table).sql(" RENAME TO ").name(to);
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
