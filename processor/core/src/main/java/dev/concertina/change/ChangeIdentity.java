package dev.concertina.change;

import dev.concertina.schema.Column;
import dev.concertina.schema.Table;

/**
 * A column that becomes, or stops being, an identity, or whose identity counts otherwise or has a sequence of another
 * name. If it was serial and the sequence of its identity has the same name, the identity takes the sequence's place.
 *
 * @param before may have a default, which goes
 * @param after may have a default, which comes
 */
public record ChangeIdentity(Table table, Column before, Column after) implements SchemaChange {
    @Override
    public String subject() {
        return table.name() + "." + after.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changeIdentity(this);
    }
}
