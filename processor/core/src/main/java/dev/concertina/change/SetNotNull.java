package dev.concertina.change;

import dev.concertina.schema.Column;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Table;
import java.util.Optional;

/**
 * A column that existing rows and old code may have left NULL, and that must not be any more.
 *
 * @param fill what takes the place of NULL in existing rows
 * @param down ignored where nothing was filled
 */
public record SetNotNull(Table table, Column column, Optional<Expression> fill, Optional<Expression> down)
        implements SchemaChange {
    @Override
    public String subject() {
        return table.name() + "." + column.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.setNotNull(this);
    }
}
