package dev.concertina.plan;

import dev.concertina.change.ChangeGenerated;
import dev.concertina.change.DropNotNull;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the steps of a change can run, given what the changes before it have underway. What is about a column that swaps
 * with its shadow, or rests on a key that a move replaces, follows in the contract: until then the name belongs to the old
 * one. So does a primary key whose forerunner goes with a move; one over a column that becomes NOT NULL in the same plan
 * waits for that.
 */
record Placement(Underway underway) {
    /**
     * The plan with its steps where they can run.
     *
     * @param changed the tables that are new or other after it
     * @throws RefusedChange if two moves hang together
     */
    ChangePlan place(ChangePlan plan, Schema before, Schema after, List<Table> changed) {
        if (!plan.moves().isEmpty()) {
            new Entanglement(underway).refuseMoves(plan, before, after);
            return plan;
        }
        new Entanglement(underway).refuseUnderView(before, after);
        if (concerns(before, after, changed)) {
            return placed(plan, Phase.CONTRACT);
        }
        if (plan.change() instanceof DropNotNull change
                && underway.isBound(change.table().name(), change.column().name())) {
            return placed(plan, Phase.CONSTRAIN);
        }
        if (plan.change() instanceof ChangeGenerated change && computesFromMoved(change)) {
            return placed(plan, Phase.CONSTRAIN, Gate.NONE);
        }
        return keyOverTightened(before, after) ? placed(plan, Phase.CONSTRAIN) : plan;
    }

    /** Whether a generated column follows columns that are filled and kept in step once the constrain phase begins. */
    private boolean computesFromMoved(ChangeGenerated change) {
        Set<Name> columns = underway.moving(change.table().name());
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

    private boolean concerns(Schema before, Schema after, List<Table> changed) {
        boolean columns = underway.swapping().entrySet().stream().anyMatch(e -> {
            Optional<Table> old = before.table(e.getKey());
            Optional<Table> made = after.table(e.getKey());
            return old.isPresent() && made.isPresent() && differ(old.get(), made.get(), e.getValue());
        });
        boolean key = underway.unkeyed().stream()
                .flatMap(t -> after.table(t).stream())
                .anyMatch(t -> t.primaryKey().isPresent()
                        && before.table(t.name()).flatMap(Table::primaryKey).isEmpty());
        return columns || key || changed.stream().anyMatch(t -> restsOnReplaced(before, t));
    }

    private boolean restsOnReplaced(Schema before, Table table) {
        Map<Name, Constraint> old =
                before.table(table.name()).map(Table::constraints).orElse(Map.of());
        return table.foreignKeys()
                .filter(k -> !k.equals(old.get(k.name())))
                .anyMatch(k -> underway.isReplaced(k.referencedTable(), k.referencedColumns()));
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
        return underway.tightened().entrySet().stream().anyMatch(e -> {
            Optional<PrimaryKey> old = before.table(e.getKey()).flatMap(Table::primaryKey);
            Optional<PrimaryKey> made = after.table(e.getKey()).flatMap(Table::primaryKey);
            return !old.equals(made)
                    && made.filter(k -> k.columns().stream().anyMatch(e.getValue()::contains))
                            .isPresent();
        });
    }
}
