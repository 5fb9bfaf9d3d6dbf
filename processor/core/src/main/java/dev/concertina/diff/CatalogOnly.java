package dev.concertina.diff;

import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.Table;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether a column can get another type in the catalog alone, with everything that hangs on it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-altertable.html#SQL-ALTERTABLE-NOTES">ALTER TABLE, notes</a>
 */
final class CatalogOnly {
    private CatalogOnly() {}

    /**
     * Whether the server needs to write neither the table nor its indexes.
     *
     * @param tables of the schema, which may reference the table
     * @param from the column of the table as it is
     */
    static boolean retypes(Collection<Table> tables, Table table, Column from, Column to) {
        boolean renames = !from.type().name().equals(to.type().name());
        return from.collation().equals(to.collation())
                && TypeChange.between(from.type(), to.type()) == TypeChange.SAFE
                && !(renames && inOtherExpressions(table, from.name()))
                && !beneathReference(tables, table, from.name());
    }

    /** Whether an index or an exclusion has the column in an expression, which would go on casting from the old type. */
    private static boolean inOtherExpressions(Table table, Name column) {
        return table.constraints(Exclusion.class).anyMatch(e -> e.mentions(column))
                || table.indexes().values().stream()
                        .anyMatch(i -> i.mentions(column)
                                && (i.predicate().isPresent()
                                        || i.columns().size() < i.keys().size()));
    }

    /** Whether a foreign key rests on a key that only includes the column; the server would not let that key be built anew. */
    private static boolean beneathReference(Collection<Table> tables, Table table, Name column) {
        Set<Set<Name>> keys = Stream.concat(
                        table.constraints().values().stream()
                                .filter(c -> !(c instanceof ForeignKey) && c.mentions(column))
                                .map(Constraint::columns),
                        table.indexes().values().stream()
                                .filter(i -> i.unique() && i.mentions(column))
                                .map(Index::columns))
                .filter(columns -> !columns.contains(column))
                .map(Set::copyOf)
                .collect(Collectors.toSet());
        return !keys.isEmpty()
                && tables.stream()
                        .flatMap(Table::foreignKeys)
                        .anyMatch(k -> k.referencedTable().equals(table.name())
                                && keys.contains(Set.copyOf(k.referencedColumns())));
    }
}
