package dev.concertina.change;

import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A primary key on a table that has rows. {@link SetNotNull} has made its columns NOT NULL before.
 *
 * @param table the table as it will be
 * @param partitions what the index is called on each partition of the table, partitions of partitions included, where
 *     the classes give it a name
 */
public record AddPrimaryKey(Table table, PrimaryKey constraint, Map<QualifiedName, Name> partitions)
        implements SchemaChange {
    public AddPrimaryKey {
        partitions = Collections.unmodifiableMap(new TreeMap<>(partitions));
    }

    public AddPrimaryKey(Table table, PrimaryKey constraint) {
        this(table, constraint, Map.of());
    }

    @Override
    public String subject() {
        return table.name() + "." + constraint.name();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.addPrimaryKey(this);
    }
}
