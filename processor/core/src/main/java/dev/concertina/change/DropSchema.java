package dev.concertina.change;

import dev.concertina.schema.Name;

/** A schema that no object is left in. */
public record DropSchema(Name schema) implements SchemaChange {
    @Override
    public String subject() {
        return schema.text();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropSchema(this);
    }
}
