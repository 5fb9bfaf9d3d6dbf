package dev.concertina.change;

import dev.concertina.schema.Domain;

/** A new domain. */
public record CreateDomain(Domain domain) implements SchemaChange {
    @Override
    public String subject() {
        return domain.name().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createDomain(this);
    }
}
