package dev.concertina.change;

import dev.concertina.schema.Table;

/** A table with other storage parameters, such as {@code fillfactor}. */
public record ChangeStorageParameters(Table before, Table after) implements SchemaChange {
    @Override
    public String subject() {
        return after.name().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changeStorageParameters(this);
    }
}
