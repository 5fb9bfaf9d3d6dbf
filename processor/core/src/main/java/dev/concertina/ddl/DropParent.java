package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;

/**
 * Makes a table inherit from another no more. What it had from that one alone becomes its own.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record DropParent(QualifiedName table, QualifiedName parent) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TABLE ").name(table).sql(" NO INHERIT ").name(parent);
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
