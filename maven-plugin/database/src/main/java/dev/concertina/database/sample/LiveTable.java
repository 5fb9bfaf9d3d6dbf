package dev.concertina.database.sample;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Check;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table that both the live database and the rehearsal have.
 *
 * @param table as the rehearsal has it
 * @param partitions its partitions, and theirs
 * @param columns that both have and that are given, not computed
 * @param estimate how many rows the live one has, about
 */
record LiveTable(Table table, List<Table> partitions, List<LiveColumn> columns, long estimate) {
    LiveTable {
        partitions = List.copyOf(partitions);
        columns = List.copyOf(columns);
    }

    int index(Name column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        return -1;
    }

    boolean has(List<Name> names) {
        return names.stream().allMatch(n -> index(n) >= 0);
    }

    /** The beginning of a query for its rows, as text. */
    String select() {
        return "SELECT "
                + columns.stream()
                        .map(c -> "CAST(" + SqlWriter.quote(c.name()) + " AS pg_catalog.text)")
                        .collect(Collectors.joining(", "))
                + (table.partitioning().isPresent() ? " FROM " : " FROM ONLY ") + SqlWriter.quote(table.name());
    }

    /** The table and its partitions, which may have rules of their own. */
    List<Table> parts() {
        List<Table> parts = new ArrayList<>(partitions);
        parts.add(table);
        return parts;
    }

    List<ForeignKey> foreignKeys() {
        return parts().stream().flatMap(Table::foreignKeys).distinct().toList();
    }

    /** Whether nobody may choose the values of a column: they tell rows apart, or tie them together. */
    boolean isBound(Name column) {
        return parts().stream().anyMatch(t -> isBound(t, column));
    }

    private static boolean isBound(Table table, Name column) {
        return table.constraints().values().stream()
                        .anyMatch(c -> !(c instanceof Check) && c.columns().contains(column))
                || table.indexes().values().stream()
                        .anyMatch(i -> i.unique() && i.columns().contains(column));
    }
}
