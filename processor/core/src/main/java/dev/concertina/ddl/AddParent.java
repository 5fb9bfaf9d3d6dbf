package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;

/**
 * Makes a table inherit from another, whose rows its own are from then on. It has the other's columns and checks already,
 * and they stay its own.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record AddParent(QualifiedName table, QualifiedName parent) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TABLE ").name(table).sql(" INHERIT ").name(parent);
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
