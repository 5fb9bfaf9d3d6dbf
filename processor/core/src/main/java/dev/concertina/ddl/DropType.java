package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;

/**
 * Drops a type that nothing uses.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-droptype.html">DROP TYPE</a>
 */
public record DropType(QualifiedName type) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("DROP TYPE ").name(type);
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
