package dev.concertina.ddl;

import dev.concertina.schema.QualifiedName;

/**
 * Makes an index of a partition a part of its parent's; the partition's index is locked exclusively.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-alterindex.html">ALTER INDEX</a>
 */
public record AttachIndex(QualifiedName parentIndex, QualifiedName index) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER INDEX ").name(parentIndex).sql(" ATTACH PARTITION ").name(index);
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
