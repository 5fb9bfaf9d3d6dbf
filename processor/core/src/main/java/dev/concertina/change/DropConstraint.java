package dev.concertina.change;

import dev.concertina.schema.Constraint;
import dev.concertina.schema.Table;

/** A constraint that goes, while its columns stay. */
public record DropConstraint(Table table, Constraint constraint) implements SchemaChange {
    @Override
    public String subject() {
        return table.name() + "." + constraint.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropConstraint(this);
    }
}
