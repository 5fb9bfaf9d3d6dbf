package dev.concertina.change;

import dev.concertina.schema.Check;
import dev.concertina.schema.Table;

/** A check on a table that has rows. */
public record AddCheck(Table table, Check constraint) implements SchemaChange {
    @Override
    public String subject() {
        return table.name() + "." + constraint.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addCheck(this);
    }
}
