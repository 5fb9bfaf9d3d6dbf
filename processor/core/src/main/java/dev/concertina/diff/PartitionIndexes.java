package dev.concertina.diff;

import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Keeps the names of partitions' indexes in step with the indexes of their parents. */
final class PartitionIndexes {
    private PartitionIndexes() {}

    /** An index came to a table; its partitions have it under these names. */
    static void added(RunningSchema schema, QualifiedName table, Name index, Map<QualifiedName, Name> names) {
        for (QualifiedName child : List.copyOf(schema.children(table))) {
            Optional.ofNullable(names.get(child)).ifPresent(name -> {
                edit(schema, child, m -> m.put(index, name));
                added(schema, child, name, names);
            });
        }
    }

    static void dropped(RunningSchema schema, QualifiedName table, Name index) {
        for (QualifiedName child : List.copyOf(schema.children(table))) {
            Optional.ofNullable(names(schema.table(child)).get(index)).ifPresent(name -> {
                edit(schema, child, m -> m.remove(index));
                dropped(schema, child, name);
            });
        }
    }

    /** The index of a table has another name; the partitions' own indexes keep theirs. */
    static void renamed(RunningSchema schema, QualifiedName table, Name from, Name to) {
        for (QualifiedName child : List.copyOf(schema.children(table))) {
            Optional.ofNullable(names(schema.table(child)).get(from))
                    .ifPresent(name -> edit(schema, child, m -> {
                        m.remove(from);
                        m.put(to, name);
                    }));
        }
    }

    /** The index that a partition has under one of its parent's gets another name. */
    static void renamedHere(RunningSchema schema, QualifiedName partition, Name from, Name to) {
        edit(schema, partition, m -> m.replaceAll((parent, name) -> name.equals(from) ? to : name));
    }

    static Map<Name, Name> names(Table partition) {
        return partition.partitionOf().map(PartitionOf::indexes).orElse(Map.of());
    }

    static Table withNames(Table partition, Map<Name, Name> names) {
        return partition.withPartitioning(
                partition.partitioning(),
                partition.partitionOf().map(p -> new PartitionOf(p.parent(), p.bound(), p.attached(), names)));
    }

    private static void edit(RunningSchema schema, QualifiedName partition, Consumer<Map<Name, Name>> change) {
        schema.edit(partition, t -> {
            Map<Name, Name> names = new TreeMap<>(names(t));
            change.accept(names);
            return withNames(t, names);
        });
    }
}
