package dev.concertina.ddl;

import dev.concertina.schema.Name;

/**
 * Removes an extension on which nothing depends, with its own objects.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-dropextension.html">DROP EXTENSION</a>
 */
public record DropExtension(Name extension) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("DROP EXTENSION ").name(extension);
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
