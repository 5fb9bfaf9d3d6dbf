package dev.concertina.change;

import dev.concertina.schema.Domain;

/** A domain that no column has any more. */
public record DropDomain(Domain domain) implements SchemaChange {
    @Override
    public String subject() {
        return domain.name().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropDomain(this);
    }
}
