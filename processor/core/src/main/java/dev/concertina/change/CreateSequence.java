package dev.concertina.change;

import dev.concertina.schema.Sequence;

/**
 * A new sequence with its comment. Its owner is left out where the column is made later in the plan: a {@link
 * ChangeSequence} follows.
 */
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
