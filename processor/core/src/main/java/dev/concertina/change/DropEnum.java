package dev.concertina.change;

import dev.concertina.schema.EnumType;

/** A native enum type that no column has any more. */
public record DropEnum(EnumType type) implements SchemaChange {
    @Override
    public String subject() {
        return type.name().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropEnum(this);
    }
}
