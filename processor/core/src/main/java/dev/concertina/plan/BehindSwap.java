package dev.concertina.plan;

import dev.concertina.change.Move;
import dev.concertina.change.SchemaChange;
import dev.concertina.diff.ChangeApplication;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Changes that are about a column which swaps with its shadow in the same plan: until the contract the name belongs to
 * the old column, so they wait for it and follow in the same file.
 */
final class BehindSwap {
    private final Map<QualifiedName, Set<Name>> swapping = new TreeMap<>();

    /** Takes note of the moves that a change begins. */
    void note(PlanContext context, Map<QualifiedName, Move> moves) {
        moves.forEach((table, move) -> {
            Set<Name> columns = swapping.computeIfAbsent(table, t -> new HashSet<>());
            move.from().keySet().stream()
                    .filter(c -> move.to().containsKey(context.shadow(c)))
                    .forEach(columns::add);
        });
    }

    /** The plan with its steps in the contract, if a column that swaps is concerned. */
    ChangePlan place(ChangePlan plan, PlanContext context) {
        if (swapping.isEmpty() || !plan.moves().isEmpty() || !concerns(context.before(), plan.change())) {
            return plan;
        }
        List<Step> steps = new ArrayList<>();
        for (Step s : plan.steps()) {
            steps.add(new Step(Phase.CONTRACT, Gate.LIVE, s.up(), s.down(), s.nothingToUndo()));
        }
        return new ChangePlan(plan.change(), steps, plan.moves(), plan.hazards());
    }

    private boolean concerns(Schema before, SchemaChange change) {
        Schema after = ChangeApplication.apply(before, change);
        return swapping.entrySet().stream().anyMatch(e -> {
            Optional<Table> old = before.table(e.getKey());
            Optional<Table> made = after.table(e.getKey());
            boolean partitioned = before.partitionsOf(e.getKey()).count()
                    < after.partitionsOf(e.getKey()).count();
            return old.isPresent() && made.isPresent() && (partitioned || differ(old.get(), made.get(), e.getValue()));
        });
    }

    private static boolean differ(Table old, Table made, Set<Name> columns) {
        for (Name name : columns) {
            Column before = old.columns().get(name);
            if (before != null && !Optional.of(before).equals(made.column(name))) {
                return true;
            }
        }
        for (Constraint c : made.constraints().values()) {
            if (c.mentionsAny(columns) && !c.equals(old.constraints().get(c.name()))) {
                return true;
            }
        }
        for (Index i : made.indexes().values()) {
            if (i.mentionsAny(columns) && !i.equals(old.indexes().get(i.name()))) {
                return true;
            }
        }
        return false;
    }
}
