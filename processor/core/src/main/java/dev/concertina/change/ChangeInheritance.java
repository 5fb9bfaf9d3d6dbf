package dev.concertina.change;

import dev.concertina.schema.Table;

/** A table that inherits from other tables than before; its columns stay. */
public record ChangeInheritance(Table before, Table after) implements SchemaChange {
    @Override
    public String subject() {
        return after.name().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changeInheritance(this);
    }
}
