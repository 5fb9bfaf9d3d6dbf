package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;

/**
 * Creates or replaces a trigger function in PL/pgSQL that resolves names in {@code pg_catalog} only.
 *
 * @param body a block: {@code BEGIN … END}
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createfunction.html">CREATE FUNCTION</a>
 */
public record CreateTriggerFunction(QualifiedName function, String body) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("CREATE OR REPLACE FUNCTION ").name(function).sql("() RETURNS trigger");
        out.line("LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp");
        out.line("AS ").dollarQuoted(body);
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
