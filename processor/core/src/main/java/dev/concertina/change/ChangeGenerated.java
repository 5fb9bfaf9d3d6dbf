package dev.concertina.change;

import dev.concertina.schema.Column;
import dev.concertina.schema.Table;
import java.util.Optional;

/** A column whose generation expression comes, goes or differs. */
public record ChangeGenerated(Table table, Column before, Column after, Optional<String> rewrite)
        implements SchemaChange {
    @Override
    public String subject() {
        return table.name() + "." + after.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changeGenerated(this);
    }
}
