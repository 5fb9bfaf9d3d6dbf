package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Drops a column on which nothing depends, with its values, its indexes and its own constraints.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record DropColumn(QualifiedName table, Name column) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TABLE ").name(table).sql(" DROP COLUMN ").name(column);
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
