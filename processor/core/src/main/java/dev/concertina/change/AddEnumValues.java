package dev.concertina.change;

import dev.concertina.schema.EnumType;

/** A native enum type whose old labels all stay, in their order, and which has new ones. */
public record AddEnumValues(EnumType before, EnumType after) implements SchemaChange {
    @Override
    public String subject() {
        return after.name().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addEnumValues(this);
    }
}
