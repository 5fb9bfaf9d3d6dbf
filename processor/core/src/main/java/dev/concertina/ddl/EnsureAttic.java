package dev.concertina.ddl;

/**
 * Makes the schema that takes what is retired, unless it is there. A look into the catalog, not IF NOT EXISTS: so it
 * also works for a role that may use the schema but not create one.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createschema.html">CREATE SCHEMA</a>
 */
public record EnsureAttic() implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("DO ").dollarQuoted("""
                BEGIN
                    IF pg_catalog.to_regnamespace('concertina_attic') IS NULL THEN
                        CREATE SCHEMA concertina_attic;
                    END IF;
                END
                """);
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
