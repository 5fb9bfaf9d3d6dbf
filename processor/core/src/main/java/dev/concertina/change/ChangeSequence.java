package dev.concertina.change;

import dev.concertina.schema.Sequence;

/**
 * A sequence whose options or owner differ, or whose name does because its column or table is renamed. The default of
 * the column follows a new name by itself; the {@link ChangeDefault} that gives it the new text comes later.
 */
public record ChangeSequence(Sequence before, Sequence after) implements SchemaChange {
    @Override
    public String subject() {
        return after.name().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changeSequence(this);
    }
}
