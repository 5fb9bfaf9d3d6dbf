package dev.concertina.change;

import dev.concertina.schema.Table;

/** A partition that no class declares any more: it is detached and retired. */
public record DropPartition(Table parent, Table partition) implements SchemaChange {
    @Override
    public String subject() {
        return partition.name().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropPartition(this);
    }
}
