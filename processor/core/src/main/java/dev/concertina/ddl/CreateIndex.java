package dev.concertina.ddl;

import dev.concertina.schema.Index;
import dev.concertina.schema.QualifiedName;

/**
 * Builds an index; its comment is a statement of its own. Concurrently, writing goes on, and a failure leaves an
 * invalid index behind.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE INDEX</a>
 */
public record CreateIndex(QualifiedName table, Index index, boolean concurrently) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        IndexWriter.create(out, table, index, concurrently, "ON");
    }

    @Override
    public Lock lock() {
        return concurrently ? Lock.SHARE_UPDATE_EXCLUSIVE : Lock.SHARE;
    }

    @Override
    public Cost cost() {
        return Cost.SCAN;
    }

    @Override
    public boolean transactional() {
        return !concurrently;
    }
}
