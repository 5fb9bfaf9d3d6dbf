package dev.concertina.change;

import dev.concertina.schema.Column;
import dev.concertina.schema.Table;

/** A column whose default comes, goes or differs. */
public record ChangeDefault(Table table, Column before, Column after) implements SchemaChange {
    @Override
    public String subject() {
        return table.name() + "." + after.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changeDefault(this);
    }
}
