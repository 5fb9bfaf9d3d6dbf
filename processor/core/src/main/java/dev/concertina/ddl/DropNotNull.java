package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Makes a column accept NULL.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record DropNotNull(QualifiedName table, Name column) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TABLE ").name(table).sql(" ALTER COLUMN ").name(column).sql(" DROP NOT NULL");
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
