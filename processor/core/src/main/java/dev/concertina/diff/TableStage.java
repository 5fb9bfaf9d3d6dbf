package dev.concertina.diff;

import dev.concertina.change.AddPartition;
import dev.concertina.change.CreateTable;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes new tables: parents before partitions, referenced before referencing where no cycle forbids it. */
final class TableStage {
    private final Draft draft;
    private final Map<QualifiedName, Table> missing = new TreeMap<>();
    private final Set<QualifiedName> visited = new HashSet<>();

    private TableStage(Draft draft) {
        this.draft = draft;
        draft.missing().forEach(t -> missing.put(t.name(), t));
    }

    /** All new tables but partitions of tables that exist. */
    static void emit(Draft draft) {
        TableStage stage = new TableStage(draft);
        stage.missing.values().stream().filter(stage::isOnItsOwn).forEach(stage::visit);
    }

    /** New partitions of tables that existed, once these have their columns, keys and indexes. */
    static void emitPartitions(Draft draft) {
        TableStage stage = new TableStage(draft);
        stage.missing.values().forEach(stage::visit);
    }

    private boolean isOnItsOwn(Table table) {
        return table.partitionOf()
                .map(PartitionOf::parent)
                .map(p -> missing.containsKey(p) && isOnItsOwn(draft.wanted(p)))
                .orElse(true);
    }

    private void visit(Table table) {
        if (!missing.containsKey(table.name()) || !visited.add(table.name())) {
            return;
        }
        table.partitionOf().map(PartitionOf::parent).map(missing::get).ifPresent(this::visit);
        table.foreignKeys().map(k -> missing.get(k.referencedTable())).forEach(t -> {
            if (t != null && isOnItsOwn(t)) {
                visit(t);
            }
        });
        Table bare = withoutForeignKeys(table);
        boolean grows = table.partitionOf()
                .map(PartitionOf::parent)
                .filter(p -> !missing.containsKey(p))
                .isPresent();
        draft.emit(
                grows
                        ? new AddPartition(
                                draft.running.table(
                                        table.partitionOf().orElseThrow().parent()),
                                bare)
                        : new CreateTable(bare));
    }

    private static Table withoutForeignKeys(Table table) {
        Map<Name, Constraint> constraints = new LinkedHashMap<>(table.constraints());
        constraints.values().removeIf(ForeignKey.class::isInstance);
        return table.with(table.columns(), constraints, table.indexes());
    }
}
