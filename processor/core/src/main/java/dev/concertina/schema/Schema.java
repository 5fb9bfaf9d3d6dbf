package dev.concertina.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a migration can change of a database; each collection is sorted by name.
 *
 * @param namespaces the schemas of the database besides {@code public}
 * @param extensions by name; their objects are not part of the model
 * @param definitions everything else, kept as statements
 */
public record Schema(
        SortedSet<Name> namespaces,
        SortedSet<Name> extensions,
        Map<QualifiedName, EnumType> enums,
        Map<QualifiedName, Domain> domains,
        Map<QualifiedName, Sequence> sequences,
        Map<QualifiedName, Table> tables,
        Map<Definition.Id, Definition> definitions) {
    public static final Schema EMPTY = of(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public Schema {
        namespaces = Collections.unmodifiableSortedSet(new TreeSet<>(namespaces));
        extensions = Collections.unmodifiableSortedSet(new TreeSet<>(extensions));
        enums = Ordered.byKey(enums);
        domains = Ordered.byKey(domains);
        sequences = Ordered.byKey(sequences);
        tables = Ordered.byKey(tables);
        definitions = Ordered.byKey(definitions);
    }

    /** A schema without definitions. */
    public Schema(
            SortedSet<Name> namespaces,
            SortedSet<Name> extensions,
            Map<QualifiedName, EnumType> enums,
            Map<QualifiedName, Domain> domains,
            Map<QualifiedName, Sequence> sequences,
            Map<QualifiedName, Table> tables) {
        this(namespaces, extensions, enums, domains, sequences, tables, Map.of());
    }

    public static Schema of(
            Collection<Name> namespaces,
            Collection<Name> extensions,
            Collection<EnumType> enums,
            Collection<Domain> domains,
            Collection<Sequence> sequences,
            Collection<Table> tables) {
        return new Schema(
                new TreeSet<>(namespaces),
                new TreeSet<>(extensions),
                Ordered.index(enums, EnumType::name),
                Ordered.index(domains, Domain::name),
                Ordered.index(sequences, Sequence::name),
                Ordered.index(tables, Table::name));
    }

    public Optional<Table> table(QualifiedName name) {
        return Optional.ofNullable(tables.get(name));
    }

    /** The partitions of a table, by name. */
    public Stream<Table> partitionsOf(QualifiedName parent) {
        return tables.values().stream()
                .filter(t -> t.partitionOf().map(p -> p.parent().equals(parent)).orElse(false));
    }

    /** The tables that inherit from a table, without those that inherit from them, by name. */
    public Stream<Table> heirsOf(QualifiedName parent) {
        return tables.values().stream().filter(t -> t.inheritance().isFrom(parent));
    }

    /** This schema with other tables; all else stays. */
    public Schema withTables(Collection<Table> tables) {
        return new Schema(
                namespaces, extensions, enums, domains, sequences, Ordered.index(tables, Table::name), definitions);
    }

    /** This schema with other definitions, of which no two are about the same; all else stays. */
    public Schema withDefinitions(Collection<Definition> definitions) {
        return new Schema(
                namespaces, extensions, enums, domains, sequences, tables, Ordered.index(definitions, Definition::id));
    }
}
