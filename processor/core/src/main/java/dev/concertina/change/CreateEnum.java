package dev.concertina.change;

import dev.concertina.schema.EnumType;

/** A new native enum type. */
public record CreateEnum(EnumType type) implements SchemaChange {
    @Override
    public String subject() {
        return type.name().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createEnum(this);
    }
}
