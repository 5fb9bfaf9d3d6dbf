package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Makes a column refuse NULL in later rows only; PostgreSQL 18 and newer.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record AddNotNullNotValid(QualifiedName table, Name constraint, Name column) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TABLE ").name(table).indent().line("ADD CONSTRAINT ").name(constraint);
        out.sql(" NOT NULL ").name(column).sql(" NOT VALID").outdent();
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
