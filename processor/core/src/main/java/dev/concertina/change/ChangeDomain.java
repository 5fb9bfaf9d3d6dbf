package dev.concertina.change;

import dev.concertina.schema.Domain;

/** A domain whose default, nullability, checks or comment differ; its base type does not. */
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
