package dev.concertina.change;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import dev.concertina.schema.Unique;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A unique constraint on a table that has rows.
 *
 * @param table the table as it will be
 * @param partitions what the index is called on each partition of the table, partitions of partitions included, where
 *     the classes give it a name
 */
public record AddUnique(Table table, Unique constraint, Map<QualifiedName, Name> partitions) implements SchemaChange {
    public AddUnique {
        partitions = Collections.unmodifiableMap(new TreeMap<>(partitions));
    }

    public AddUnique(Table table, Unique constraint) {
        this(table, constraint, Map.of());
    }

    @Override
    public String subject() {
        return table.name() + "." + constraint.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addUnique(this);
    }
}
