package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;

/**
 * Makes a partition a table of its own. Concurrently, only the partition is locked exclusively, and the parent is
 * not.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record DetachPartition(QualifiedName parent, QualifiedName partition, boolean concurrently) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TABLE ").name(parent).sql(" DETACH PARTITION ").name(partition);
        out.sql(concurrently ? " CONCURRENTLY" : "");
    }

    @Override
    public Lock lock() {
        return Lock.ACCESS_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.METADATA;
    }

    @Override
    public boolean transactional() {
        return !concurrently;
    }
}
