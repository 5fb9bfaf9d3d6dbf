package dev.concertina.change;

import dev.concertina.schema.Sequence;

/** A new sequence. */
public record CreateSequence(Sequence sequence) implements SchemaChange {
    @Override
    public String subject() {
        return sequence.name().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createSequence(this);
    }
}
