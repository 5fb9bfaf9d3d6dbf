package dev.concertina.change;

import dev.concertina.schema.Index;
import dev.concertina.schema.Table;

/**
 * An index that keeps its name and differs in more than its comment.
 *
 * @param table the table as it will be
 */
public record ChangeIndex(Table table, Index before, Index after) implements SchemaChange {
    @Override
    public String subject() {
        return table.name().sibling(after.name()).toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changeIndex(this);
    }
}
