package dev.concertina.workspace;

import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Definition;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Standing;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of two schemas that a change is about: all that differs, and the neighbours without which it could not be
 * planned again.
 *
 * @param tables by the names that they have in either schema
 * @param types enums and domains
 * @param definitions those that differ, and those that stand on what does
 */
record SchemaExcerpt(
        Set<QualifiedName> tables,
        Set<QualifiedName> types,
        Set<QualifiedName> sequences,
        Set<Definition.Id> definitions) {
    static SchemaExcerpt of(Schema before, Schema after) {
        Set<QualifiedName> types = differing(before.enums(), after.enums());
        types.addAll(differing(before.domains(), after.domains()));
        Set<QualifiedName> tables = differing(before.tables(), after.tables());
        Stream.of(before, after).forEach(s -> tables.addAll(users(s, types)));
        tables.addAll(neighbours(before, tables));
        tables.addAll(neighbours(after, tables));
        Stream.of(before, after).forEach(s -> types.addAll(used(s, tables)));
        Set<QualifiedName> sequences = differing(before.sequences(), after.sequences());
        Stream.of(before, after)
                .flatMap(s -> s.sequences().values().stream())
                .filter(s -> s.ownedBy().filter(o -> tables.contains(o.table())).isPresent())
                .forEach(s -> sequences.add(s.name()));
        Set<Definition.Id> definitions = differing(before.definitions(), after.definitions());
        Stream.of(before, after).forEach(s -> definitions.addAll(standing(s, tables, definitions)));
        return new SchemaExcerpt(tables, types, sequences, definitions);
    }

    /** What a schema has of it. */
    Schema from(Schema schema) {
        return new Schema(
                schema.namespaces(),
                schema.extensions(),
                only(schema.enums(), types::contains),
                only(schema.domains(), types::contains),
                only(schema.sequences(), sequences::contains),
                only(schema.tables(), tables::contains),
                only(schema.definitions(), definitions::contains));
    }

    /** What mentions these tables or these definitions, and what stands on that. */
    private static List<Definition.Id> standing(
            Schema schema, Set<QualifiedName> tables, Set<Definition.Id> definitions) {
        Standing standing = new Standing(schema);
        Set<Definition.Id> first = new HashSet<>(definitions);
        schema.definitions().values().stream()
                .filter(d -> standing.tablesOf(d).stream().anyMatch(tables::contains))
                .forEach(d -> first.add(d.id()));
        List<Definition.Id> all = new ArrayList<>(first);
        standing.standingOn(first).forEach(d -> all.add(d.id()));
        return all;
    }

    private static <K, V> Set<K> differing(Map<K, V> before, Map<K, V> after) {
        Set<K> names = new HashSet<>(before.keySet());
        names.addAll(after.keySet());
        names.removeIf(n -> Objects.equals(before.get(n), after.get(n)));
        return names;
    }

    /** Tables that have a column of one of these types. */
    private static Set<QualifiedName> users(Schema schema, Set<QualifiedName> types) {
        if (types.isEmpty()) {
            return Set.of();
        }
        return schema.tables().values().stream()
                .filter(t -> t.columns().values().stream()
                        .anyMatch(
                                c -> c.type().userType().filter(types::contains).isPresent()))
                .map(Table::name)
                .collect(Collectors.toSet());
    }

    /** Tables at the other end of a foreign key, parents and partitions. */
    private static Set<QualifiedName> neighbours(Schema schema, Set<QualifiedName> tables) {
        Set<QualifiedName> result = new HashSet<>();
        for (Table table : schema.tables().values()) {
            boolean in = tables.contains(table.name());
            for (QualifiedName end : ends(table)) {
                if (in) {
                    result.add(end);
                }
                if (tables.contains(end)) {
                    result.add(table.name());
                }
            }
        }
        return result;
    }

    private static List<QualifiedName> ends(Table table) {
        List<QualifiedName> ends = new ArrayList<>();
        table.partitionOf().ifPresent(p -> ends.add(p.parent()));
        for (Constraint c : table.constraints().values()) {
            if (c instanceof ForeignKey key) {
                ends.add(key.referencedTable());
            }
        }
        return ends;
    }

    private static Collection<QualifiedName> used(Schema schema, Set<QualifiedName> tables) {
        return schema.tables().values().stream()
                .filter(t -> tables.contains(t.name()))
                .flatMap(t -> t.columns().values().stream())
                .map(Column::type)
                .flatMap(t -> t.userType().stream())
                .collect(Collectors.toSet());
    }

    private static <K extends Comparable<K>, V> Map<K, V> only(Map<K, V> map, Predicate<K> kept) {
        Map<K, V> result = new TreeMap<>(map);
        result.keySet().removeIf(kept.negate());
        return result;
    }
}
