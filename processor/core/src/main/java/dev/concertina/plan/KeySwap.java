package dev.concertina.plan;

import dev.concertina.ddl.AddKeyUsingIndex;
import dev.concertina.ddl.CreateIndex;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropConstraint;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import dev.concertina.schema.Unique;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One key in the place of another, under one name in the end: the new one's index is built beside the old one, and the
 * swap touches the catalog only. Foreign keys to its columns, which would hold the old one, come anew after it.
 */
record KeySwap(PlanContext context, Table table, Constraint before, Constraint after) {
    List<Step> steps() {
        boolean wider =
                Set.copyOf(after.columns()).containsAll(before.columns()) && (distinct(after) || !distinct(before));
        boolean narrower = Set.copyOf(before.columns()).containsAll(after.columns());
        if (!wider && !narrower && after instanceof Unique) {
            return List.of(
                    Step.of(
                            Phase.EXPAND,
                            List.of(Tightening.drop(table, before)),
                            OnlineBuild.restored(context, table, before)),
                    Tightening.step(context, table, after));
        }
        Step swap = Step.of(Phase.CONSTRAIN, swap(before, after), swap(after, before));
        return List.of(wider ? swap : swap.behindLive());
    }

    private List<Unit> swap(Constraint from, Constraint to) {
        List<Unit> units = new ArrayList<>();
        if (table.partitioning().isPresent()) {
            List<Ddl> free = new ArrayList<>(release(from));
            units.add(Unit.of(
                    "On a partitioned table the old key goes first: the parts of two cannot change names as one.",
                    free));
            units.addAll(OnlineBuild.constraint(context, table, to));
        } else {
            Index index = OnlineBuild.backing(to).withName(context.interim(to.name()));
            units.addAll(RowProof.of(table, index));
            units.add(Unit.of(
                    "Concurrently, beside the old key: readers and writers go on while it is built.",
                    new CreateIndex(table.name(), index, true)));
            List<Ddl> swap = new ArrayList<>(release(from));
            swap.add(new AddKeyUsingIndex(table.name(), to, index.name()));
            units.add(Unit.of("The finished index becomes the key and takes its name: the catalog only.", swap));
        }
        references()
                .forEach((owner, keys) -> keys.forEach(k -> units.addAll(OnlineBuild.constraint(context, owner, k))));
        return units;
    }

    private List<Ddl> release(Constraint from) {
        List<Ddl> statements = new ArrayList<>();
        references()
                .forEach(
                        (owner, keys) -> keys.forEach(k -> statements.add(new DropConstraint(owner.name(), k.name()))));
        statements.add(new DropConstraint(table.name(), from.name()));
        return statements;
    }

    /** The foreign keys that both keys serve, by their table. */
    private Map<Table, List<ForeignKey>> references() {
        Map<Table, List<ForeignKey>> result = new LinkedHashMap<>();
        for (Map.Entry<QualifiedName, Table> owner : context.before().tables().entrySet()) {
            List<ForeignKey> keys = owner.getValue()
                    .foreignKeys()
                    .filter(k -> k.referencedTable().equals(table.name()) && serves(before, k) && serves(after, k))
                    .toList();
            if (!keys.isEmpty()) {
                result.put(owner.getValue(), keys);
            }
        }
        return result;
    }

    private static boolean serves(Constraint key, ForeignKey reference) {
        Set<Name> columns = Set.copyOf(key.columns());
        return columns.equals(Set.copyOf(reference.referencedColumns()));
    }

    /** Whether NULLs do not collide. */
    private static boolean distinct(Constraint key) {
        return key instanceof PrimaryKey || (key instanceof Unique unique && !unique.nullsNotDistinct());
    }
}
