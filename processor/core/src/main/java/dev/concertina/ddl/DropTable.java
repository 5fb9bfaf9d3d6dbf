package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;

/**
 * Drops a table on which nothing depends, with its rows.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-droptable.html">DROP TABLE</a>
 */
public record DropTable(QualifiedName table) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("DROP TABLE ").name(table);
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
