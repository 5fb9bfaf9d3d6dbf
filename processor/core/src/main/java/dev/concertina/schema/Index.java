package dev.concertina.schema;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An index that backs no constraint; it lives in its table's schema.
 *
 * @param method the access method: {@code btree}, {@code gin} …
 * @param predicate of a partial index
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE INDEX</a>
 */
public record Index(
        Name name,
        String method,
        List<IndexElement> keys,
        List<Name> include,
        boolean unique,
        boolean nullsNotDistinct,
        Optional<Expression> predicate,
        Map<String, String> storageParameters,
        Optional<String> comment) {
    public Index {
        keys = List.copyOf(keys);
        include = List.copyOf(include);
        storageParameters = Ordered.byKey(storageParameters);
    }

    /** A plain B-tree over columns. */
    public static Index of(Name name, boolean unique, List<Name> columns) {
        return new Index(
                name,
                "btree",
                columns.stream().map(IndexElement::of).toList(),
                List.of(),
                unique,
                false,
                Optional.empty(),
                Map.of(),
                Optional.empty());
    }

    public Index withName(Name other) {
        return new Index(other, method, keys, include, unique, nullsNotDistinct, predicate, storageParameters, comment);
    }

    public Index withComment(Optional<String> other) {
        return new Index(name, method, keys, include, unique, nullsNotDistinct, predicate, storageParameters, other);
    }

    public Index withInclude(List<Name> other) {
        return new Index(name, method, keys, other, unique, nullsNotDistinct, predicate, storageParameters, comment);
    }

    /** The plain columns among its keys. */
    public List<Name> columns() {
        return keys.stream().flatMap(k -> k.column().stream()).toList();
    }

    /** Whether it would go with this column of its table: its keys, INCLUDE or predicate name it. */
    public boolean mentions(Name column) {
        return include.contains(column)
                || keys.stream().anyMatch(k -> k.mentions(column))
                || predicate.filter(p -> p.mentions(column)).isPresent();
    }

    public boolean mentionsAny(Collection<Name> columns) {
        return columns.stream().anyMatch(this::mentions);
    }
}
