package dev.concertina.change;

import dev.concertina.schema.Exclusion;
import dev.concertina.schema.Table;

/** An exclusion constraint on a table that has rows. */
public record AddExclusion(Table table, Exclusion constraint) implements SchemaChange {
    @Override
    public String subject() {
        return table.name() + "." + constraint.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addExclusion(this);
    }
}
