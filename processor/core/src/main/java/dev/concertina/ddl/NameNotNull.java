package dev.concertina.ddl;

import dev.concertina.schema.DefaultName;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.Optional;

/**
 * Gives the NOT NULL constraint of a column the name that it would have had from the beginning. Since version 18 it has
 * one, made of table and column, and it does not follow when the column is renamed; before, nothing is done.
 *
 * @see <a href="https://www.postgresql.org/docs/current/ddl-constraints.html">Constraints</a>
 */
public record NameNotNull(QualifiedName table, Name column) implements Ddl {
    /** The name that the server gives. */
    public static Name of(QualifiedName table, Name column) {
        return DefaultName.of(table.name(), Optional.of(column.text()), "not_null");
    }

    @Override
    public void write(SqlWriter out) {
        SqlWriter body = new SqlWriter().sql("DECLARE").indent();
        body.line("present pg_catalog.name;").outdent();
        body.line("BEGIN").indent();
        body.line("SELECT c.conname INTO present");
        body.line("FROM pg_catalog.pg_constraint AS c");
        body.line("JOIN pg_catalog.pg_attribute AS a ON a.attrelid = c.conrelid AND c.conkey = ARRAY[a.attnum]");
        body.line("WHERE c.contype = 'n' AND c.conrelid = ").regclass(table);
        body.line("    AND a.attname = ").literal(column.text()).sql(";");
        body.line("IF present <> ")
                .literal(of(table, column).text())
                .sql(" THEN")
                .indent();
        body.line("EXECUTE pg_catalog.format(");
        body.line("    'ALTER TABLE %s RENAME CONSTRAINT %I TO %I', ").literal(SqlWriter.quote(table));
        body.sql(", present, ").literal(of(table, column).text()).sql(");");
        body.outdent().line("END IF;").outdent().line("END");
        out.sql("DO ").dollarQuoted(body.toString());
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
