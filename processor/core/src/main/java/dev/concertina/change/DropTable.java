package dev.concertina.change;

import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A table that no class maps any more. The partitions of a partitioned table go before it, each by a change of its own;
 * sequences that its columns own go after it, each with a {@link DropSequence}.
 *
 * @param references the foreign keys of other tables that point at it, by their table
 * @param reason what {@code @Dropped} says
 */
public record DropTable(Table table, Map<QualifiedName, List<ForeignKey>> references, Optional<String> reason)
        implements SchemaChange {
    public DropTable {
        references = Collections.unmodifiableMap(new TreeMap<>(references));
    }

    public DropTable(Table table, Map<QualifiedName, List<ForeignKey>> references) {
        this(table, references, Optional.empty());
    }

    @Override
    public String subject() {
        return table.name().toString();
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.dropTable(this);
    }
}
