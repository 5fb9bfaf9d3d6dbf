package dev.concertina.change;

import dev.concertina.schema.Definition;

/**
 * An object, or an attribute of one, that is kept as a statement comes.
 *
 * @param fresh whether what it belongs to comes with it
 */
public record CreateDefinition(Definition definition, boolean fresh) implements SchemaChange {
    @Override
    public String subject() {
        return definition.id().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createDefinition(this);
    }
}
