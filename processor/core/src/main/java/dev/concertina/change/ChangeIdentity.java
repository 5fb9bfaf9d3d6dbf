package dev.concertina.change;

import dev.concertina.schema.Column;
import dev.concertina.schema.Table;

/** A column that becomes, or stops being, an identity, or whose identity counts otherwise. */
public record ChangeIdentity(Table table, Column before, Column after) implements SchemaChange {
    @Override
    public String subject() {
        return table.name() + "." + after.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changeIdentity(this);
    }
}
