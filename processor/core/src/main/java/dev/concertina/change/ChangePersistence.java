package dev.concertina.change;

import dev.concertina.schema.Table;
import java.util.Optional;

/** A table that becomes logged or unlogged, which rewrites it. */
public record ChangePersistence(Table before, Table after, Optional<String> rewrite) implements SchemaChange {
    @Override
    public String subject() {
        return after.name().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changePersistence(this);
    }
}
