package dev.concertina.change;

import dev.concertina.schema.Sequence;

/** A sequence whose options or owner differ. */
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
