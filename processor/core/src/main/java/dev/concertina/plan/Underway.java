package dev.concertina.plan;

import dev.concertina.change.RenameTable;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the changes of a plan so far have begun, and will end in a later phase than they began it. */
final class Underway {
    private final Map<QualifiedName, Set<Name>> swapping = new TreeMap<>();
    private final Map<QualifiedName, Set<Name>> moving = new TreeMap<>();
    private final Map<QualifiedName, Set<Set<Name>>> keys = new TreeMap<>();
    private final Map<QualifiedName, Set<Name>> tightened = new TreeMap<>();
    private final Map<QualifiedName, Set<Name>> bound = new TreeMap<>();
    private final Set<QualifiedName> unkeyed = new HashSet<>();
    private final Set<QualifiedName> renamed = new HashSet<>();

    /** The columns whose names are a shadow's from the contract on, by table. */
    Map<QualifiedName, Set<Name>> swapping() {
        return swapping;
    }

    /** The columns of a table that move, by their old names and, where no swap decides, the new ones. */
    Set<Name> moving(QualifiedName table) {
        return moving.getOrDefault(table, Set.of());
    }

    /** The columns that become NOT NULL, by table. */
    Map<QualifiedName, Set<Name>> tightened() {
        return tightened;
    }

    /** Whether a column is in a primary key, or an identity, until a constrain file takes that away. */
    boolean isBound(QualifiedName table, Name column) {
        return bound.getOrDefault(table, Set.of()).contains(column);
    }

    /** Whether a move replaces a key over exactly these columns. */
    boolean isReplaced(QualifiedName table, Collection<Name> columns) {
        return keys.getOrDefault(table, Set.of()).contains(Set.copyOf(columns));
    }

    /** The tables whose primary key goes with a move that brings none. */
    Set<QualifiedName> unkeyed() {
        return unkeyed;
    }

    /** The tables that have another name since, and a view under the old one. */
    Set<QualifiedName> renamed() {
        return renamed;
    }

    /**
     * Takes note of what a change does, once it is placed.
     *
     * @param after the schema that it leads to
     * @param changed the tables that are new or other there
     */
    void note(PlanContext context, ChangePlan plan, Schema after, List<Table> changed) {
        plan.moves().forEach((table, move) -> {
            boolean swap = false;
            for (Name c : move.from().keySet()) {
                if (move.to().containsKey(context.shadow(c))) {
                    at(swapping, table).add(c);
                    swap = true;
                }
            }
            at(moving, table).addAll(move.from().keySet());
            if (!swap) {
                at(moving, table).addAll(move.to().keySet());
            }
            boolean keyed =
                    context.before().table(table).flatMap(Table::primaryKey).isPresent();
            if (keyed && after.table(table).flatMap(Table::primaryKey).isEmpty()) {
                unkeyed.add(table);
            }
            context.before().table(table).ifPresent(t -> replaced(t, move.from().keySet()));
            after.table(table).ifPresent(t -> replaced(t, at(moving, table)));
        });
        boolean constrains = plan.steps().stream().anyMatch(s -> s.phase() == Phase.CONSTRAIN);
        for (Table table : changed) {
            tightened(context.before(), table);
            if (constrains) {
                context.before().table(table.name()).ifPresent(o -> unbound(o, table));
            }
        }
        if (plan.change() instanceof RenameTable rename) {
            renamed.add(rename.after().name());
        }
    }

    private void replaced(Table table, Set<Name> columns) {
        Hanging hanging = Hanging.on(table, columns);
        Stream.concat(
                        hanging.constraints().stream().map(Constraint::columns),
                        hanging.indexes().stream().map(Index::columns))
                .forEach(k ->
                        keys.computeIfAbsent(table.name(), t -> new HashSet<>()).add(Set.copyOf(k)));
    }

    private void unbound(Table before, Table after) {
        before.columns().values().stream()
                .filter(c -> isBound(before, c)
                        && after.column(c.name())
                                .filter(a -> !isBound(after, a))
                                .isPresent())
                .forEach(c -> at(bound, after.name()).add(c.name()));
    }

    private static boolean isBound(Table table, Column column) {
        return column.identity().isPresent()
                || table.primaryKey()
                        .filter(k -> k.columns().contains(column.name()))
                        .isPresent();
    }

    private void tightened(Schema before, Table table) {
        Optional<Table> old = before.table(table.name());
        for (Column c : table.columns().values()) {
            if (c.notNull()
                    && old.flatMap(t -> t.column(c.name()))
                            .filter(o -> !o.notNull())
                            .isPresent()) {
                at(tightened, table.name()).add(c.name());
            }
        }
    }

    /** The tables that are new or other than before. */
    @SuppressWarnings("ReferenceEquality")
    static List<Table> changed(Schema before, Schema after) {
        List<Table> changed = new ArrayList<>();
        Iterator<Table> same = before.tables().values().iterator();
        for (Table table : after.tables().values()) {
            // One change leaves almost all of them the same objects in the same place.
            boolean kept = same.hasNext() && same.next() == table;
            if (!kept && !table.equals(before.tables().get(table.name()))) {
                changed.add(table);
            }
        }
        return changed;
    }

    private static Set<Name> at(Map<QualifiedName, Set<Name>> map, QualifiedName table) {
        return map.computeIfAbsent(table, t -> new HashSet<>());
    }
}
