package dev.concertina.change;

import dev.concertina.schema.Name;

/** An extension that nothing needs any more. */
public record DropExtension(Name extension) implements SchemaChange {
    @Override
    public String subject() {
        return extension.text();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropExtension(this);
    }
}
