package dev.concertina.change;

import dev.concertina.schema.Column;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Table;
import java.util.Optional;

/**
 * A column that may be NULL from now on.
 *
 * @param down what takes the place of NULL when the column gets tight again
 */
public record DropNotNull(Table table, Column column, Optional<Expression> down) implements SchemaChange {
    @Override
    public String subject() {
        return table.name() + "." + column.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropNotNull(this);
    }
}
