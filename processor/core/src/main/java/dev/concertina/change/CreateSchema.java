package dev.concertina.change;

import dev.concertina.schema.Name;

/** A schema (namespace) that does not exist yet. */
public record CreateSchema(Name schema) implements SchemaChange {
    @Override
    public String subject() {
        return schema.text();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createSchema(this);
    }
}
