package dev.concertina.diff;

import dev.concertina.change.SchemaChange;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Definition;
import dev.concertina.schema.Domain;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/** A schema on its way: changes are made to it one by one. */
final class RunningSchema {
    final SortedSet<Name> namespaces;
    final SortedSet<Name> extensions;
    final Map<QualifiedName, EnumType> enums;
    final Map<QualifiedName, Domain> domains;
    final Map<QualifiedName, Sequence> sequences;
    final Map<Definition.Id, Definition> definitions;
    private final Map<QualifiedName, Table> tables = new TreeMap<>();
    private final Map<QualifiedName, Set<QualifiedName>> partitions = new TreeMap<>();
    private final Map<QualifiedName, Set<QualifiedName>> inheriting = new TreeMap<>();
    private final Map<QualifiedName, Set<QualifiedName>> referencing = new TreeMap<>();
    private final Applier applier = new Applier(this);

    RunningSchema(Schema schema) {
        namespaces = new TreeSet<>(schema.namespaces());
        extensions = new TreeSet<>(schema.extensions());
        enums = new TreeMap<>(schema.enums());
        domains = new TreeMap<>(schema.domains());
        sequences = new TreeMap<>(schema.sequences());
        definitions = new TreeMap<>(schema.definitions());
        schema.tables().values().forEach(this::put);
    }

    void apply(SchemaChange change) {
        change.accept(applier);
    }

    Schema schema() {
        return new Schema(namespaces, extensions, enums, domains, sequences, tables, definitions);
    }

    /** The names of all tables, as they are now. */
    List<QualifiedName> tableNames() {
        return List.copyOf(tables.keySet());
    }

    Collection<Table> tables() {
        return tables.values();
    }

    Optional<Table> find(QualifiedName table) {
        return Optional.ofNullable(tables.get(table));
    }

    Table table(QualifiedName table) {
        return find(table)
                .orElseThrow(() -> new IllegalArgumentException("The schema has no table \"" + table
                        + "\", so the change cannot be applied. Apply changes in the order of their diff."));
    }

    void put(Table table) {
        tables.put(table.name(), table);
        table.partitionOf()
                .ifPresent(p -> partitions
                        .computeIfAbsent(p.parent(), k -> new TreeSet<>())
                        .add(table.name()));
        table.inheritance()
                .parents()
                .forEach(
                        p -> inheriting.computeIfAbsent(p, k -> new TreeSet<>()).add(table.name()));
        for (Constraint c : table.constraints().values()) {
            if (c instanceof ForeignKey key) {
                referencing
                        .computeIfAbsent(key.referencedTable(), r -> new TreeSet<>())
                        .add(table.name());
            }
        }
    }

    void remove(QualifiedName table) {
        Table gone = table(table);
        tables.remove(table);
        definitions.values().removeIf(d -> d.on().filter(table::equals).isPresent());
        gone.partitionOf().map(PartitionOf::parent).ifPresent(p -> children(p).remove(table));
    }

    void withoutKeys(QualifiedName owner, List<ForeignKey> keys) {
        keys.forEach(k -> edit(owner, t -> t.withoutConstraint(k.name())));
    }

    void edit(QualifiedName table, UnaryOperator<Table> change) {
        put(change.apply(table(table)));
    }

    /** Changes the partitions of a table and theirs, but not the table itself. */
    void editPartitions(QualifiedName table, UnaryOperator<Table> change) {
        descendants(table).forEach(d -> edit(d, change));
    }

    /** The partitions of a table, by name. */
    Set<QualifiedName> children(QualifiedName table) {
        return partitions.getOrDefault(table, new TreeSet<>());
    }

    /** The partitions of a table, each followed by its own. */
    List<QualifiedName> descendants(QualifiedName table) {
        List<QualifiedName> all = new ArrayList<>();
        for (QualifiedName child : children(table)) {
            all.add(child);
            all.addAll(descendants(child));
        }
        return all;
    }

    /** The tables that inherit from a table, without those that inherit from them, by name. */
    List<QualifiedName> heirs(QualifiedName table) {
        return inheriting.getOrDefault(table, Set.of()).stream()
                .filter(h -> find(h).filter(t -> t.inheritance().isFrom(table)).isPresent())
                .toList();
    }

    /** The partitions of a table, each followed by its own, and the tables that inherit from it, each before its heirs. */
    List<QualifiedName> family(QualifiedName table) {
        List<QualifiedName> all = new ArrayList<>(descendants(table));
        for (QualifiedName heir : heirs(table)) {
            all.add(heir);
            all.addAll(family(heir));
        }
        return all;
    }

    /** Whether a table has a column of this name from another. */
    boolean inherits(QualifiedName table, Name column) {
        return table(table).inheritance().parents().stream()
                .anyMatch(p -> find(p).flatMap(t -> t.column(column)).isPresent());
    }

    /** The foreign keys of other tables to this one, by their table. */
    Map<QualifiedName, List<ForeignKey>> references(QualifiedName table) {
        Map<QualifiedName, List<ForeignKey>> result = new TreeMap<>();
        for (QualifiedName owner : referencing.getOrDefault(table, Set.of())) {
            List<ForeignKey> keys = owner.equals(table) || !tables.containsKey(owner)
                    ? List.of()
                    : table(owner)
                            .foreignKeys()
                            .filter(k -> k.referencedTable().equals(table))
                            .toList();
            if (!keys.isEmpty()) {
                result.put(owner, keys);
            }
        }
        return result;
    }
}
