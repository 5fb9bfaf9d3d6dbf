package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Makes an identity a plain column; its sequence goes.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record DropIdentity(QualifiedName table, Name column) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TABLE ").name(table).sql(" ALTER COLUMN ").name(column).sql(" DROP IDENTITY");
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
