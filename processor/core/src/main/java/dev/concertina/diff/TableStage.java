package dev.concertina.diff;

import dev.concertina.change.AddPartition;
import dev.concertina.change.CreateTable;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Makes new tables: parents before partitions and heirs, referenced before referencing where no cycle forbids it. */
final class TableStage {
    private final Draft draft;
    private final Map<QualifiedName, Table> missing = new TreeMap<>();
    private final Set<QualifiedName> visited = new HashSet<>();

    private TableStage(Draft draft) {
        this.draft = draft;
        draft.missing().forEach(t -> missing.put(t.name(), t));
    }

    /** All new tables but partitions and heirs of tables that exist. */
    static void emit(Draft draft) {
        TableStage stage = new TableStage(draft);
        stage.missing.values().stream().filter(stage::isOnItsOwn).forEach(stage::visit);
    }

    /** New partitions and heirs of tables that existed, once these have their columns, keys and indexes. */
    static void emitPartitions(Draft draft) {
        TableStage stage = new TableStage(draft);
        stage.missing.values().forEach(stage::visit);
    }

    private boolean isOnItsOwn(Table table) {
        return Stream.concat(
                        table.partitionOf().stream().map(PartitionOf::parent), table.inheritance().parents().stream())
                .allMatch(p -> missing.containsKey(p) && isOnItsOwn(draft.wanted(p)));
    }

    /** What a table needs comes before it; without recursion, for a chain may be as long as a schema has tables. */
    private void visit(Table first) {
        Deque<Table> path = new ArrayDeque<>();
        Deque<Iterator<Table>> open = new ArrayDeque<>();
        begin(first, path, open);
        while (!path.isEmpty()) {
            Iterator<Table> left = open.element();
            if (left.hasNext()) {
                begin(left.next(), path, open);
            } else {
                open.remove();
                create(path.remove());
            }
        }
    }

    private void begin(Table table, Deque<Table> path, Deque<Iterator<Table>> open) {
        if (missing.containsKey(table.name()) && visited.add(table.name())) {
            path.push(table);
            open.push(needs(table).iterator());
        }
    }

    private List<Table> needs(Table table) {
        List<Table> needed = new ArrayList<>();
        table.partitionOf().map(PartitionOf::parent).map(missing::get).ifPresent(needed::add);
        table.inheritance().parents().stream()
                .map(missing::get)
                .filter(Objects::nonNull)
                .forEach(needed::add);
        table.foreignKeys()
                .map(ForeignKey::referencedTable)
                .filter(missing::containsKey)
                .map(draft::wanted)
                .filter(this::isOnItsOwn)
                .forEach(needed::add);
        draft.definitions.neededBy(table).stream()
                .flatMap(d -> draft.definitions.target().tablesOf(d).stream())
                .filter(t -> missing.containsKey(t) && !t.equals(table.name()))
                .map(draft::wanted)
                .filter(this::isOnItsOwn)
                .forEach(needed::add);
        return needed;
    }

    private void create(Table table) {
        draft.definitions.emitNeededBy(table);
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
