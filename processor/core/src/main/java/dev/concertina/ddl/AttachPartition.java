package dev.concertina.ddl;

import dev.concertina.schema.PartitionBound;
import dev.concertina.schema.QualifiedName;

/**
 * Makes a table a partition. It is read under an exclusive lock, unless a valid check proves that its rows fit; the
 * parent is locked in SHARE UPDATE EXCLUSIVE mode.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html">ALTER TABLE</a>
 */
public record AttachPartition(QualifiedName parent, QualifiedName partition, PartitionBound bound) implements Ddl {
    @Override
    public void write(SqlWriter out) {
        out.sql("ALTER TABLE ")
                .name(parent)
                .indent()
                .line("ATTACH PARTITION ")
                .name(partition)
                .sql(" ");
        BoundWriter.write(out, bound).outdent();
    }

    @Override
    public Lock lock() {
        return Lock.ACCESS_EXCLUSIVE;
    }

    @Override
    public Cost cost() {
        return Cost.SCAN;
    }
}
