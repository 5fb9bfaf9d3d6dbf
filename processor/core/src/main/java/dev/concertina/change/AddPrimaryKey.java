package dev.concertina.change;

import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.Table;

/** A primary key on a table that has rows. */
public record AddPrimaryKey(Table table, PrimaryKey constraint) implements SchemaChange {
    @Override
    public String subject() {
        return table.name() + "." + constraint.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addPrimaryKey(this);
    }
}
