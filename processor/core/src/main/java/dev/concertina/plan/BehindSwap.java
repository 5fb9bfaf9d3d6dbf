package dev.concertina.plan;

import dev.concertina.change.ChangeGenerated;
import dev.concertina.change.DropNotNull;
import dev.concertina.change.RenameTable;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Changes of one plan that must wait for others. What is about a column that swaps with its shadow, or rests on a key that
 * a move replaces, follows in the contract: until then the name belongs to the old one. So does a primary key whose
 * forerunner goes with a move; one over a column that becomes NOT NULL in the same plan waits for that.
 */
final class BehindSwap {
    private final Map<QualifiedName, Set<Name>> swapping = new TreeMap<>();
    private final Map<QualifiedName, Set<Name>> moving = new TreeMap<>();
    private final Map<QualifiedName, Set<Set<Name>>> keys = new TreeMap<>();
    private final Map<QualifiedName, Set<Name>> tightened = new TreeMap<>();

    /** The columns that are in a primary key, or an identity, until a constrain file takes that away. */
    private final Map<QualifiedName, Set<Name>> bound = new TreeMap<>();

    /** The tables whose primary key goes with a move that brings none. */
    private final Set<QualifiedName> unkeyed = new HashSet<>();

    /** The tables that have another name since, and a view under the old one. */
    private final Set<QualifiedName> renamed = new HashSet<>();

    /**
     * Takes note of what a change does, once it is placed.
     *
     * @param after the schema that it leads to
     */
    void note(PlanContext context, ChangePlan plan, Schema after) {
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
        for (Table table : changed(context.before(), after)) {
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

    /** The tables that are new or other than before; all others are the same objects in both. */
    private static List<Table> changed(Schema before, Schema after) {
        Set<Table> same = Collections.newSetFromMap(new IdentityHashMap<>());
        same.addAll(before.tables().values());
        return after.tables().values().stream()
                .filter(t -> !same.contains(t))
                .filter(t -> !t.equals(before.tables().get(t.name())))
                .toList();
    }

    private static Set<Name> at(Map<QualifiedName, Set<Name>> map, QualifiedName table) {
        return map.computeIfAbsent(table, t -> new HashSet<>());
    }

    /**
     * The plan with its steps where they can run.
     *
     * @throws RefusedChange if two moves hang together
     */
    ChangePlan place(ChangePlan plan, Schema before, Schema after) {
        if (!plan.moves().isEmpty()) {
            refuseEntangled(plan, before, after);
            return plan;
        }
        refuseUnderView(before, after);
        if (concerns(before, after)) {
            return placed(plan, Phase.CONTRACT);
        }
        if (plan.change() instanceof DropNotNull change
                && at(bound, change.table().name()).contains(change.column().name())) {
            return placed(plan, Phase.CONSTRAIN);
        }
        if (plan.change() instanceof ChangeGenerated change && computesFromMoved(change)) {
            return placed(plan, Phase.CONSTRAIN, Gate.NONE);
        }
        return keyOverTightened(before, after) ? placed(plan, Phase.CONSTRAIN) : plan;
    }

    /** Whether a generated column follows columns that are filled and kept in step once the constrain phase begins. */
    private boolean computesFromMoved(ChangeGenerated change) {
        Set<Name> columns = moving.getOrDefault(change.table().name(), Set.of());
        return change.after()
                .generated()
                .filter(g -> columns.stream().anyMatch(g.expression()::mentions))
                .isPresent();
    }

    /** All steps in one phase at least, behind the gate. */
    private static ChangePlan placed(ChangePlan plan, Phase phase) {
        return placed(plan, phase, Gate.LIVE);
    }

    private static ChangePlan placed(ChangePlan plan, Phase phase, Gate gate) {
        List<Step> steps = plan.steps().stream()
                .map(s -> new Step(
                        s.phase().compareTo(phase) < 0 ? phase : s.phase(), gate, s.up(), s.down(), s.nothingToUndo()))
                .toList();
        return new ChangePlan(plan.change(), steps, plan.moves(), plan.hazards());
    }

    private boolean concerns(Schema before, Schema after) {
        boolean columns = swapping.entrySet().stream().anyMatch(e -> {
            Optional<Table> old = before.table(e.getKey());
            Optional<Table> made = after.table(e.getKey());
            return old.isPresent() && made.isPresent() && differ(old.get(), made.get(), e.getValue());
        });
        boolean key = unkeyed.stream()
                .flatMap(t -> after.table(t).stream())
                .anyMatch(t -> t.primaryKey().isPresent()
                        && before.table(t.name()).flatMap(Table::primaryKey).isEmpty());
        return columns
                || key
                || (!keys.isEmpty() && changed(before, after).stream().anyMatch(t -> restsOnReplaced(before, t)));
    }

    private boolean restsOnReplaced(Schema before, Table table) {
        Map<Name, Constraint> old =
                before.table(table.name()).map(Table::constraints).orElse(Map.of());
        return table.foreignKeys()
                .filter(k -> !k.equals(old.get(k.name())))
                .anyMatch(k ->
                        keys.getOrDefault(k.referencedTable(), Set.of()).contains(Set.copyOf(k.referencedColumns())));
    }

    private static boolean differ(Table old, Table made, Set<Name> columns) {
        for (Name name : columns) {
            Column before = old.columns().get(name);
            if (before != null && !Optional.of(before).equals(made.column(name))) {
                return true;
            }
        }
        return old.constraints().values().stream()
                        .anyMatch(c -> c.mentionsAny(columns)
                                && made.constraints().containsKey(c.name())
                                && !c.equals(made.constraints().get(c.name())))
                || made.constraints().values().stream()
                        .anyMatch(c -> c.mentionsAny(columns)
                                && !c.equals(old.constraints().get(c.name())))
                || made.indexes().values().stream()
                        .anyMatch(i -> i.mentionsAny(columns)
                                && !i.equals(old.indexes().get(i.name())));
    }

    private boolean keyOverTightened(Schema before, Schema after) {
        return tightened.entrySet().stream().anyMatch(e -> {
            Optional<PrimaryKey> old = before.table(e.getKey()).flatMap(Table::primaryKey);
            Optional<PrimaryKey> made = after.table(e.getKey()).flatMap(Table::primaryKey);
            return !old.equals(made)
                    && made.filter(k -> k.columns().stream().anyMatch(e.getValue()::contains))
                            .isPresent();
        });
    }

    private void refuseEntangled(ChangePlan plan, Schema before, Schema after) {
        plan.moves().forEach((table, move) -> {
            Set<Name> others = moving.getOrDefault(table, Set.of());
            Stream.of(before, after).flatMap(s -> s.table(table).stream()).forEach(t -> {
                Set<Name> own = new HashSet<>(move.from().keySet());
                own.addAll(move.to().keySet());
                Hanging hanging = Hanging.on(t, own);
                Stream.concat(
                                hanging.constraints().stream()
                                        .filter(c -> c.mentionsAny(others) || selfReference(c, table, others))
                                        .map(Constraint::name),
                                hanging.indexes().stream()
                                        .filter(i -> i.mentionsAny(others))
                                        .map(Index::name))
                        .findFirst()
                        .ifPresent(n -> refuse(table, own, n));
            });
        });
    }

    /** A view holds the types of its columns. */
    private void refuseUnderView(Schema before, Schema after) {
        for (QualifiedName name : renamed) {
            for (Column c : before.table(name).map(t -> t.columns().values()).orElse(List.of())) {
                if (after.table(name)
                        .flatMap(t -> t.column(c.name()))
                        .filter(made -> !made.type().equals(c.type()))
                        .isPresent()) {
                    throw new RefusedChange("Table \"" + name + "\" has a new name, and column \"" + c.name()
                            + "\" of it another type, which the view that serves old code under the old name does not let"
                            + " change. Generate the one change and its contract, then the other.");
                }
            }
        }
    }

    private static boolean selfReference(Constraint c, QualifiedName table, Set<Name> columns) {
        return c instanceof ForeignKey && Hanging.references(c, table, columns);
    }

    private static void refuse(QualifiedName table, Set<Name> columns, Name shared) {
        throw new RefusedChange("Columns " + columns + " of table \"" + table
                + "\" change their name or type together with"
                + " others, and \"" + shared + "\" is over both: its two successors would each need the other's columns"
                + " half way. Generate the one change, then the other.");
    }
}
