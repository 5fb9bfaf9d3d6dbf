package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Lets a sequence go on beyond the largest value of a column.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-sequence.html">Sequence functions</a>
 */
public record AlignSequence(QualifiedName sequence, QualifiedName table, Name column) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        SqlWriter body = new SqlWriter().sql("BEGIN").indent();
        body.line("PERFORM pg_catalog.setval(").regclass(sequence);
        body.sql(", pg_catalog.max(").name(column).sql("))");
        body.line("FROM ").name(table);
        body.line("HAVING pg_catalog.max(")
                .name(column)
                .sql(") IS NOT NULL;")
                .outdent()
                .line("END");
        out.sql("DO ").dollarQuoted(body.toString());
    }

    @Override
    public Lock lock() {
        return Lock.ROW_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.SCAN;
    }
}
