package dev.concertina.change;

import dev.concertina.schema.Table;

/**
 * A new table with its columns, keys, checks, indexes and comments, but without any foreign key: {@link AddForeignKey}
 * adds each of them later, when all tables exist.
 *
 * <p>A partition comes so if its parent is new too, else by {@link AddPartition}. The names of its indexes under those of
 * the parent are in {@link dev.concertina.schema.PartitionOf#indexes}.
 */
public record CreateTable(Table table) implements SchemaChange {
    @Override
    public String subject() {
        return table.name().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createTable(this);
    }
}
