package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;

/**
 * Lets a sequence go on where another one stands.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-sequence.html">Sequence functions</a>
 */
public record TransferSequence(QualifiedName from, QualifiedName to) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        SqlWriter body = new SqlWriter().sql("BEGIN").indent();
        body.line("PERFORM pg_catalog.setval(").regclass(to).sql(", last_value, is_called)");
        body.line("FROM ").name(from).sql(";").outdent().line("END");
        out.sql("DO ").dollarQuoted(body.toString());
    }

    @Override
    public Lock lock() {
        return Lock.ROW_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
