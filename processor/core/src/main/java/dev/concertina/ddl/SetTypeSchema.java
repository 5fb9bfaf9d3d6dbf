package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Moves a type, its array type with it, into another schema.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">ALTER TYPE</a>
 */
public record SetTypeSchema(QualifiedName type, Name schema) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TYPE ").name(type).sql(" SET SCHEMA ").name(schema);
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
