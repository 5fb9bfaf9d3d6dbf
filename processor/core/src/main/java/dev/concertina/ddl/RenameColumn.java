package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Renames a column.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record RenameColumn(QualifiedName table, Name from, Name to) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TABLE ")
                .name(table)
                .sql(" RENAME COLUMN ")
                .name(from)
                .sql(" TO ")
                .name(to);
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
