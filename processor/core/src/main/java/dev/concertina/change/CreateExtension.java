package dev.concertina.change;

import dev.concertina.schema.Name;

/** An extension that the classes need. */
public record CreateExtension(Name extension) implements SchemaChange {
    @Override
    public String subject() {
        return extension.text();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createExtension(this);
    }
}
