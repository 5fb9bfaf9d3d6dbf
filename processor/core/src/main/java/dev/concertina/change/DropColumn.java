package dev.concertina.change;

import dev.concertina.schema.Column;
import dev.concertina.schema.Table;

/**
 * A column that no class maps any more.
 *
 * @param table the table as it was, with the constraints and indexes that go with the column
 */
public record DropColumn(Table table, Column column) implements SchemaChange {
    @Override
    public String subject() {
        return table.name() + "." + column.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropColumn(this);
    }
}
