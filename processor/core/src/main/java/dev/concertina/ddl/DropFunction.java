package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;

/**
 * Drops a function without arguments that nothing uses.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropfunction.html">DROP FUNCTION</a>
 */
public record DropFunction(QualifiedName function) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("DROP FUNCTION ").name(function).sql("()");
    }

    @Override
    public Lock lock() {
        return Lock.NONE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
