package dev.concertina.change;

import dev.concertina.schema.Constraint;
import dev.concertina.schema.Table;

/** A constraint that keeps its name and differs in what it demands, and is no list of values. */
public record ChangeConstraint(Table table, Constraint before, Constraint after) implements SchemaChange {
    @Override
    public String subject() {
        return table.name() + "." + after.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changeConstraint(this);
    }
}
