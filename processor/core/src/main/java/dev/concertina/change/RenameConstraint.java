package dev.concertina.change;

import dev.concertina.schema.Constraint;
import dev.concertina.schema.Table;

/** A constraint that differs in its name only. */
public record RenameConstraint(Table table, Constraint before, Constraint after) implements SchemaChange {
    @Override
    public String subject() {
        return table.name() + "." + after.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameConstraint(this);
    }
}
