package dev.concertina.change;

import dev.concertina.schema.Table;
import dev.concertina.schema.Unique;

/** A unique constraint on a table that has rows. */
public record AddUnique(Table table, Unique constraint) implements SchemaChange {
    @Override
    public String subject() {
        return table.name() + "." + constraint.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addUnique(this);
    }
}
