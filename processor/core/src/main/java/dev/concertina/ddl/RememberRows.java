package dev.concertina.ddl;

import dev.concertina.schema.Column;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.List;

/**
 * Makes a table of the keys of some rows, with the value that a column has there and the one that it is about to get.
 *
 * @param memory the table that is made
 * @param value over the columns of the row
 * @param where the rows
 * @see RestoreRows
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtableas.html">CREATE TABLE AS</a>
 */
public record RememberRows(
        QualifiedName memory, QualifiedName table, List<Name> key, Column column, Expression value, Expression where)
        implements Ddl {
    static final String OLD = "concertina_old";
    static final String NEW = "concertina_new";

    public RememberRows {
        key = List.copyOf(key);
    }

    @Override
    public void write(SqlWriter out) {
        out.sql("CREATE TABLE ")
                .name(memory)
                .sql(" AS")
                .line("SELECT ")
                .names(key)
                .sql(", ");
        out.name(column.name()).sql(" AS " + OLD + ", CAST((").expression(value).sql(") AS ");
        out.type(column.type())
                .sql(") AS " + NEW)
                .line("FROM ")
                .name(table)
                .line("WHERE ")
                .expression(where);
    }

    @Override
    public Lock lock() {
        return Lock.ACCESS_SHARE;
    }

    @Override
    public Cost cost() {
        return Cost.SCAN;
    }
}
