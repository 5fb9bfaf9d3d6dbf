package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;

/**
 * Gathers the planner's statistics of a table.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-analyze.html">ANALYZE</a>
 */
public record Analyze(QualifiedName table) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ANALYZE ").name(table);
    }

    @Override
    public Lock lock() {
        return Lock.SHARE_UPDATE_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.SCAN;
    }
}
