package dev.concertina.change;

import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.Expression;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * A check that lists the constants of a Java enum, with more of them, fewer, or both.
 *
 * @param fill over the column: what a removed value becomes
 */
public record ChangeCheckValues(
        Table table,
        Check before,
        Check after,
        Column column,
        List<String> removed,
        List<String> added,
        Optional<Expression> fill)
        implements SchemaChange {
    public ChangeCheckValues {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
    }

    @Override
    public String subject() {
        return table.name() + "." + after.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changeCheckValues(this);
    }
}
