package dev.concertina.change;

import dev.concertina.schema.Index;
import dev.concertina.schema.Table;

/** An index that differs in its name only. */
public record RenameIndex(Table table, Index before, Index after) implements SchemaChange {
    @Override
    public String subject() {
        return table.name().sibling(after.name()).toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameIndex(this);
    }
}
