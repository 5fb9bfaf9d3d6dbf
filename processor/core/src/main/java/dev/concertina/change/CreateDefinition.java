package dev.concertina.change;

import dev.concertina.schema.Definition;

/**
 * An object, or an attribute of one, that is kept as a statement comes.
 *
 * @param fresh whether what it belongs to comes with it
 * @param early whether it comes before something that the body of this routine names
 */
public record CreateDefinition(Definition definition, boolean fresh, boolean early) implements SchemaChange {
    @Override
    public String subject() {
        return definition.id().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createDefinition(this);
    }
}
