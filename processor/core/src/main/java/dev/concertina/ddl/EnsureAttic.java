package dev.concertina.ddl;

/**
 * Makes the schema {@code concertina_attic} where it is missing.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createschema.html">CREATE SCHEMA</a>
 */
public record EnsureAttic() implements Ddl {
    @Override
    public void write(SqlWriter out) {
        SqlWriter body = new SqlWriter().sql("BEGIN").indent();
        body.line("IF pg_catalog.to_regnamespace('concertina_attic') IS NULL THEN").indent();
        body.line("CREATE SCHEMA concertina_attic;").outdent();
        body.line("END IF;").outdent().line("END");
        out.sql("DO ").dollarQuoted(body.toString());
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
