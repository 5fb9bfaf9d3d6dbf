package dev.concertina.ddl;

import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Computes a generated column by another expression; PostgreSQL 17 and newer. The values of a stored one are written
 * anew.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetExpression(QualifiedName table, Name column, Expression expression) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TABLE ")
                .name(table)
                .sql(" ALTER COLUMN ")
                .name(column)
                .sql(" SET EXPRESSION AS (")
                .expression(expression)
                .sql(")");
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
