package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Moves a sequence that no column owns into another schema.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altersequence.html">ALTER SEQUENCE</a>
 */
public record SetSequenceSchema(QualifiedName sequence, Name schema) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER SEQUENCE ").name(sequence).sql(" SET SCHEMA ").name(schema);
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
