package dev.concertina.change;

import dev.concertina.schema.Column;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Table;
import java.util.Optional;

/**
 * A column that did not exist; its comment comes with it. Constraints and indexes over it are changes of their own.
 *
 * @param table the table as it will be
 * @param fill what existing rows, and rows of old code, get; empty if the default serves or NULL is allowed
 * @param rewrite why the table may be rewritten, where the developer allowed it
 */
public record AddColumn(Table table, Column column, Optional<Expression> fill, Optional<String> rewrite)
        implements SchemaChange {
    @Override
    public String subject() {
        return table.name() + "." + column.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addColumn(this);
    }
}
