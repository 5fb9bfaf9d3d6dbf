package dev.concertina.change;

import dev.concertina.schema.Table;

/**
 * A partition of a partitioned table that exists, without the partition's own foreign keys, which {@link AddForeignKey}
 * adds.
 *
 * @param parent the partitioned table, with the columns, keys and indexes that it will have
 */
public record AddPartition(Table parent, Table partition) implements SchemaChange {
    @Override
    public String subject() {
        return partition.name().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addPartition(this);
    }
}
