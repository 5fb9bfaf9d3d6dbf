package dev.concertina.ddl;

import dev.concertina.schema.Name;

/**
 * Drops an empty schema.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropschema.html">DROP SCHEMA</a>
 */
public record DropSchema(Name schema) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("DROP SCHEMA ").name(schema);
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
