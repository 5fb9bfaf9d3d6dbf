package dev.concertina.ddl;

import dev.concertina.schema.Name;

/**
 * Installs an extension into the schema that it or the session prefers.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createextension.html">CREATE EXTENSION</a>
 */
public record CreateExtension(Name extension) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("CREATE EXTENSION ").name(extension);
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
