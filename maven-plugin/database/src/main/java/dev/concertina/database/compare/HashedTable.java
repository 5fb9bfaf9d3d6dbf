package dev.concertina.database.compare;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A table, or a partitioned table with all its partitions, with the columns over which it is compared.
 *
 * @param columns sorted by name
 * @param key the columns that tell its rows apart: its primary key, or a unique one without NULLs; empty if it has none
 */
public record HashedTable(QualifiedName name, List<HashedColumn> columns, List<Name> key) {
    public HashedTable {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** This table over the columns that the other has too, with the same type. */
    public HashedTable common(HashedTable other) {
        SortedMap<Name, HashedColumn> theirs = new TreeMap<>();
        other.columns.forEach(c -> theirs.put(c.name(), c));
        List<HashedColumn> both = new ArrayList<>();
        for (HashedColumn column : columns) {
            HashedColumn their = theirs.get(column.name());
            if (their != null && their.type().equals(column.type())) {
                both.add(column);
            }
        }
        List<Name> names = both.stream().map(HashedColumn::name).toList();
        return new HashedTable(name, both, key.equals(other.key) && names.containsAll(key) ? key : List.of());
    }

    /** This table over some of its columns. */
    public HashedTable only(Collection<Name> names) {
        List<HashedColumn> some =
                columns.stream().filter(c -> names.contains(c.name())).toList();
        return new HashedTable(name, some, names.containsAll(key) ? key : List.of());
    }

    public List<Name> columnNames() {
        return columns.stream().map(HashedColumn::name).toList();
    }

    /** Whether two tables have the same columns and types, so that their hashes can be compared. */
    boolean sameColumns(HashedTable other) {
        return columns.equals(other.columns);
    }

    /** The query for its count and hash, with its number in the answer. */
    String query(int number) {
        String row = columns.stream().map(HashedColumn::expression).collect(Collectors.joining(", ", "ROW(", ")"));
        String hash = columns.isEmpty() ? "0" : "coalesce(sum(hash_record_extended(" + row + ", 0)), 0)";
        return "SELECT " + number + ", count(*), " + hash + "::text FROM " + SqlWriter.quote(name);
    }
}
