package dev.concertina.change;

import dev.concertina.schema.Definition;
import java.util.List;

/**
 * A definition that the classes no longer have goes, once old code is gone.
 *
 * @param with what goes with it, attributes and the like, each behind what it needs
 * @param around what stands on it and stays, by a name that also means something else; each behind what it needs
 */
public record DropDefinition(Definition definition, List<Definition> with, List<Definition> around)
        implements SchemaChange {
    public DropDefinition {
        with = List.copyOf(with);
        around = List.copyOf(around);
    }

    @Override
    public String subject() {
        return definition.id().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropDefinition(this);
    }
}
