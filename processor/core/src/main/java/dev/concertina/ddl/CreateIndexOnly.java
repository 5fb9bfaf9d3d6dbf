package dev.concertina.ddl;

import dev.concertina.schema.Index;
import dev.concertina.schema.QualifiedName;

/**
 * Creates an index on a partitioned table but not on its partitions; it is invalid until each has attached its own.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE INDEX</a>
 */
public record CreateIndexOnly(QualifiedName table, Index index) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        IndexWriter.create(out, table, index, false, "ON ONLY");
    }

    @Override
    public Lock lock() {
        return Lock.SHARE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }
}
