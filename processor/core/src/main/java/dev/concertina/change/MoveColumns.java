package dev.concertina.change;

import dev.concertina.schema.Table;

/**
 * Columns that go on under other names: a rename, a split or a merge.
 *
 * @param before the table with the old columns and all that hangs on them
 * @param after the table with the new ones and all that hangs on them, under its new name if it has one
 */
public record MoveColumns(Table before, Table after, Move move) implements SchemaChange {
    @Override
    public String subject() {
        return before.name() + "."
                + String.join(
                        ", ",
                        move.from().keySet().stream().map(Object::toString).toList());
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.moveColumns(this);
    }
}
