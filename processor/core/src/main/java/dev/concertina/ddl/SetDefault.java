package dev.concertina.ddl;

import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Gives a column a default, which later rows take.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record SetDefault(QualifiedName table, Name column, Expression value) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TABLE ")
                .name(table)
                .sql(" ALTER COLUMN ")
                .name(column)
                .sql(" SET DEFAULT ")
                .expression(value);
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
