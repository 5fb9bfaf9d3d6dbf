package dev.concertina.change;

import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A table that no class maps any more.
 *
 * @param references the foreign keys of other tables that point at it, by their table
 */
public record DropTable(Table table, Map<QualifiedName, List<ForeignKey>> references) implements SchemaChange {
    public DropTable {
        references = Collections.unmodifiableMap(new TreeMap<>(references));
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
