package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Renames an index.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterindex.html">ALTER INDEX</a>
 */
public record RenameIndex(QualifiedName index, Name to) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER INDEX ").name(index).sql(" RENAME TO ").name(to);
    }

    @Override
    public Lock lock() {
        return Lock.SHARE_UPDATE_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
