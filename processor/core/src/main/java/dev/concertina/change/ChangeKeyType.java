package dev.concertina.change;

import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An integer key that grows, with every column that references it, directly or over others. A sequence behind one of the
 * columns grows with it, whether it belongs to an identity or is owned by the column.
 *
 * @param before the tables of the graph as they were, by name
 * @param after the same tables as they will be
 * @param key the column at the root
 * @param columns the root and all columns that change with it, in name order
 */
public record ChangeKeyType(
        Map<QualifiedName, Table> before,
        Map<QualifiedName, Table> after,
        ColumnReference key,
        List<ColumnReference> columns)
        implements SchemaChange {
    public ChangeKeyType {
        before = Collections.unmodifiableMap(new TreeMap<>(before));
        after = Collections.unmodifiableMap(new TreeMap<>(after));
        columns = List.copyOf(columns);
    }

    @Override
    public String subject() {
        return key.toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.changeKeyType(this);
    }
}
