package dev.concertina.change;

import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * An index on a table that has rows; its comment comes with it.
 *
 * @param table the table as it will be
 * @param partitions what the index is called on each partition of the table, partitions of partitions included, where
 *     the classes give it a name
 */
public record AddIndex(Table table, Index index, Map<QualifiedName, Name> partitions) implements SchemaChange {
    public AddIndex {
        partitions = Collections.unmodifiableMap(new TreeMap<>(partitions));
    }

    public AddIndex(Table table, Index index) {
        this(table, index, Map.of());
    }

    @Override
    public String subject() {
        return table.name().sibling(index.name()).toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addIndex(this);
    }
}
