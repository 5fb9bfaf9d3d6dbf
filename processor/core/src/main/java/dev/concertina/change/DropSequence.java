package dev.concertina.change;

import dev.concertina.schema.Sequence;

/** A sequence that no default needs any more. Its owner, if it has one still, went by the change before. */
public record DropSequence(Sequence sequence) implements SchemaChange {
    @Override
    public String subject() {
        return sequence.name().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropSequence(this);
    }
}
