package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;

/**
 * Makes a table survive a crash or not; it is rewritten.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetLogged(QualifiedName table, boolean logged) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TABLE ").name(table).sql(logged ? " SET LOGGED" : " SET UNLOGGED");
    }

    @Override
    public Lock lock() {
        return Lock.ACCESS_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.REWRITE;
    }
}
