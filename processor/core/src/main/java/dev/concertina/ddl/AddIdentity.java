package dev.concertina.ddl;

import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Makes a NOT NULL column without default an identity; rows that exist keep their values.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record AddIdentity(QualifiedName table, Name column, ColumnValue.Identity identity) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TABLE ")
                .name(table)
                .indent()
                .line("ALTER COLUMN ")
                .name(column)
                .sql(" ADD ");
        ColumnWriter.identity(out, identity).outdent();
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
