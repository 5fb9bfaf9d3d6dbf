package dev.concertina.ddl;

import dev.concertina.schema.Column;
import dev.concertina.schema.Expression;
import dev.concertina.schema.QualifiedName;
import java.util.Optional;

/**
 * Gives a column the type and the collation of the one given. The table is rewritten unless PostgreSQL knows that the
 * bytes stay, and indexes are rebuilt unless it knows that their order stays.
 *
 * @param using how an old value becomes a new one; empty for an assignment cast
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record AlterColumnType(QualifiedName table, Column column, Optional<Expression> using) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TABLE ").name(table).indent().line("ALTER COLUMN ").name(column.name());
        out.sql(" TYPE ").type(column.type());
        column.collation().ifPresent(c -> out.sql(" COLLATE ").name(c));
        using.ifPresent(u -> out.sql(" USING ").expression(u));
        out.outdent();
    }

    @Override
    public Lock lock() {
        return Lock.ACCESS_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.REWRITE;
    }
}
