package dev.concertina.change;

import dev.concertina.schema.Table;

/**
 * A table that goes on under another name or in another schema.
 *
 * @param after the table as it was, under its new name
 */
public record RenameTable(Table before, Table after) implements SchemaChange {
    @Override
    public String subject() {
        return after.name().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.renameTable(this);
    }
}
