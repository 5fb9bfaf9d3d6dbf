package dev.concertina.database.catalog;

import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.Comparator;
import java.util.Optional;

/**
 * Something that would follow a column or table into retirement.
 *
 * @param kind in PostgreSQL's words: {@code view}, {@code policy}, {@code function}
 * @param identity which one, quoted as SQL
 * @param table on which it depends
 * @param column on which it depends; empty if it is the table
 */
public record Dependent(String kind, String identity, QualifiedName table, Optional<Name> column)
        implements Comparable<Dependent> {
    private static final Comparator<Dependent> ORDER = Comparator.comparing(Dependent::kind)
            .thenComparing(Dependent::identity)
            .thenComparing(Dependent::table)
            .thenComparing(d -> d.column().map(Name::text).orElse(""));

    @Override
    public int compareTo(Dependent other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return kind + " " + identity + " on " + table + column.map(c -> "." + c).orElse("");
    }
}
