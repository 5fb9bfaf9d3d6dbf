package dev.concertina.ddl;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/**
 * Drops the foreign key that a partition had from its parent, once it is detached. PostgreSQL 14 has dropped it already if
 * it references a partitioned table; newer releases leave it to the partition.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record DropDetachedKey(QualifiedName table, Name constraint) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TABLE ").name(table).sql(" DROP CONSTRAINT IF EXISTS ").name(constraint);
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
