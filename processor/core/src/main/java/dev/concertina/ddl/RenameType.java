package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Renames a type.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertype.html">ALTER TYPE</a>
 */
public record RenameType(QualifiedName type, Name to) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TYPE ").name(type).sql(" RENAME TO ").name(to);
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
