package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;

/**
 * Drops a view on which nothing depends.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropview.html">DROP VIEW</a>
 */
public record DropView(QualifiedName view) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("DROP VIEW ").name(view);
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
