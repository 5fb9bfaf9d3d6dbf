package dev.concertina.change;

import dev.concertina.schema.Index;
import dev.concertina.schema.Table;

/** An index on a table that has rows. */
public record AddIndex(Table table, Index index) implements SchemaChange {
    @Override
    public String subject() {
        return table.name().sibling(index.name()).toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addIndex(this);
    }
}
