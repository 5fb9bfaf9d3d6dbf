package dev.concertina.change;

import dev.concertina.schema.Table;

/** A new table, with everything on it but the foreign keys that {@link AddForeignKey} adds because they form a cycle. */
public record CreateTable(Table table) implements SchemaChange {
    @Override
    public String subject() {
        return table.name().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.createTable(this);
    }
}
