package dev.concertina.change;

import dev.concertina.schema.Domain;

/** A domain whose default, nullability or checks differ; its base type and its comment do not. */
public record ChangeDomain(Domain before, Domain after) implements SchemaChange {
    @Override
    public String subject() {
        return after.name().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changeDomain(this);
    }
}
