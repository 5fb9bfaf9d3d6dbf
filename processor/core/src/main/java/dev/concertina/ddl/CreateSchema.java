package dev.concertina.ddl;

import dev.concertina.schema.Name;

/**
 * Creates a schema.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createschema.html">CREATE SCHEMA</a>
 */
public record CreateSchema(Name schema) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("CREATE SCHEMA ").name(schema);
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
