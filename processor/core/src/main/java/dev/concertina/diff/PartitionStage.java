package dev.concertina.diff;

import dev.concertina.change.RenameIndex;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What is special about partitioned tables and partitions that exist and stay. */
final class PartitionStage {
    private final Draft draft;

    private PartitionStage(Draft draft) {
        this.draft = draft;
    }

    /** Refuses what PostgreSQL cannot change; takes over what no statement can change and nothing depends on. */
    static void check(Draft draft) {
        PartitionStage stage = new PartitionStage(draft);
        draft.differing().forEach(stage::check);
    }

    /** Gives the indexes that partitions have under their parents' the names that the classes want. */
    static void nameIndexes(Draft draft) {
        PartitionStage stage = new PartitionStage(draft);
        draft.differing().forEach(stage::nameIndexes);
    }

    /** What the classes call an index of a partitioned table on its partitions. */
    static Map<QualifiedName, Name> names(Draft draft, QualifiedName table, Name index) {
        Map<QualifiedName, Name> names = new TreeMap<>();
        for (QualifiedName child : draft.running.children(table)) {
            Optional<Name> name =
                    draft.target.table(child).map(PartitionIndexes::names).map(m -> m.get(index));
            name.ifPresent(n -> {
                names.put(child, n);
                names.putAll(names(draft, child, n));
            });
        }
        return names;
    }

    private void check(QualifiedName name) {
        Table running = draft.running.table(name);
        Table wanted = draft.wanted(name);
        if (!running.partitioning().equals(wanted.partitioning())) {
            draft.problem(
                    "partition-key-changed",
                    name,
                    "Table \"" + name + "\" becomes partitioned, ceases to be, or is"
                            + " partitioned by something else, which PostgreSQL cannot do to a table that exists. Declare a new"
                            + " table, and copy the rows by a hand-written migration (db:new).");
        }
        Optional<QualifiedName> oldParent = running.partitionOf().map(PartitionOf::parent);
        Optional<QualifiedName> newParent = wanted.partitionOf().map(PartitionOf::parent);
        if (!oldParent.equals(newParent)) {
            draft.problem(
                    "partition-moved",
                    name,
                    "Table \"" + name + "\" "
                            + (newParent.isPresent()
                                    ? "becomes a partition of \"" + newParent.get() + "\""
                                    : "ceases to be a partition")
                            + " while it keeps its rows. The classes cannot say whether these fit. Attach or detach it by a"
                            + " hand-written migration (db:new).");
        } else if (!running.partitionOf()
                .map(PartitionOf::bound)
                .equals(wanted.partitionOf().map(PartitionOf::bound))) {
            draft.problem(
                    "partition-bound-changed",
                    name,
                    "Partition \"" + name + "\" gets other bounds, and its rows may"
                            + " not fit them. Declare a partition of another name for the new bounds, and drop this one when it is"
                            + " empty.");
        } else if (wanted.partitionOf().isPresent()) {
            boolean attached = wanted.partitionOf().get().attached();
            draft.running.put(running.withPartitioning(
                    running.partitioning(),
                    running.partitionOf().map(p -> new PartitionOf(p.parent(), p.bound(), attached, p.indexes()))));
        }
    }

    private void nameIndexes(QualifiedName name) {
        Table wanted = draft.wanted(name);
        wanted.partitionOf().ifPresent(p -> {
            Table parent = draft.running.table(p.parent());
            p.indexes()
                    .forEach((index, to) -> Optional.ofNullable(PartitionIndexes.names(draft.running.table(name))
                                    .get(index))
                            .filter(from -> !from.equals(to))
                            .ifPresent(from -> draft.emit(new RenameIndex(
                                    draft.running.table(name),
                                    definition(parent, index).withName(from),
                                    definition(parent, index).withName(to)))));
            draft.running.put(PartitionIndexes.withNames(draft.running.table(name), p.indexes()));
        });
    }

    /** The index of the parent, or the one behind its key. */
    private static Index definition(Table parent, Name index) {
        Optional<Index> plain = Optional.ofNullable(parent.indexes().get(index));
        List<Name> columns = Optional.ofNullable(parent.constraints().get(index))
                .map(Constraint::columns)
                .orElse(List.of());
        return plain.orElseGet(() -> Index.of(index, true, columns));
    }
}
