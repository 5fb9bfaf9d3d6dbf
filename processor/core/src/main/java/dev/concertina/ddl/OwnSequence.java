package dev.concertina.ddl;

import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.QualifiedName;
import java.util.Optional;

/**
 * Ties a sequence to the column with which it is dropped, or to none.
 *
 * @param owner empty for no column
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altersequence.html">ALTER SEQUENCE</a>
 */
public record OwnSequence(QualifiedName sequence, Optional<ColumnReference> owner) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER SEQUENCE ").name(sequence).sql(" OWNED BY ");
        owner.ifPresentOrElse(o -> out.name(o.table()).sql(".").name(o.column()), () -> out.sql("NONE"));
    }

    @Override
    public Lock lock() {
        return Lock.SHARE_ROW_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
