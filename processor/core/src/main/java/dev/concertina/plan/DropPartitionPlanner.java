package dev.concertina.plan;

import dev.concertina.change.DropPartition;
import dev.concertina.ddl.AttachPartition;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DetachPartition;
import dev.concertina.ddl.DropConstraint;
import dev.concertina.ddl.DropDetachCheck;
import dev.concertina.ddl.DropDetachedKey;
import dev.concertina.ddl.EnsureAttic;
import dev.concertina.schema.Check;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionBound;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** A partition is detached and retired with its rows, and attached again on the way back. */
final class DropPartitionPlanner implements ChangePlanner<DropPartition> {
    @Override
    public ChangePlan plan(DropPartition change, PlanContext context) {
        return new Retirement(change, context).plan();
    }

    private static final class Retirement {
        private final DropPartition change;
        private final PlanContext context;
        private final QualifiedName parent;
        private final Table partition;
        private final PartitionOf part;
        private final List<Table> retired = new ArrayList<>();
        private final List<ForeignKey> inherited = new ArrayList<>();

        Retirement(DropPartition change, PlanContext context) {
            this.change = change;
            this.context = context;
            this.parent = change.parent().name();
            this.partition = change.partition();
            this.part = partition.partitionOf().orElseThrow();
            retired.add(partition);
            retired.addAll(new Partitions(context).present(partition));
            ancestors().forEach(t -> t.foreignKeys().forEach(inherited::add));
        }

        ChangePlan plan() {
            boolean concurrently = context.before()
                    .partitionsOf(parent)
                    .noneMatch(t -> t.partitionOf()
                            .filter(p -> p.bound() instanceof PartitionBound.Rest)
                            .isPresent());
            List<RetiredTable.Key> own = RetiredTable.keys(context, retired);
            return ChangePlan.of(
                    change,
                    List.of(Step.of(Phase.CONTRACT, up(concurrently, own), down(own))),
                    "Rows of partition \"" + partition.name() + "\" are no longer rows of \"" + parent
                            + "\"; PostgreSQL refuses if foreign keys reference them.");
        }

        private List<Unit> up(boolean concurrently, List<RetiredTable.Key> own) {
            List<Ddl> away = new ArrayList<>();
            away.add(new EnsureAttic());
            own.forEach(k ->
                    away.add(new DropConstraint(k.table().name(), k.constraint().name())));
            inherited.forEach(k -> away.add(new DropDetachedKey(partition.name(), k.name())));
            retired.forEach(t -> away.addAll(new RetiredTable(context, t).away()));
            return List.of(
                    Unit.of(
                            concurrently
                                    ? "Concurrently, outside a transaction: readers and writers of the others go on."
                                    : "A default partition allows no concurrent form; the parent is locked for an instant.",
                            new DetachPartition(parent, partition.name(), concurrently)),
                    Unit.of("The partition waits in the attic, with every row, until its purge.", away));
        }

        private List<Unit> down(List<RetiredTable.Key> own) {
            List<Unit> units = new ArrayList<>();
            units.add(Unit.of(
                    "The partition's table comes back with every row that it had.",
                    retired.stream()
                            .flatMap(t -> new RetiredTable(context, t).back().stream())
                            .toList()));
            // Keys like the parent's, proved beside the traffic, spare the attaching its own look.
            inherited.forEach(k -> units.addAll(OnlineBuild.constraint(context, partition, k)));
            List<Ddl> attach = new ArrayList<>();
            attach.add(new AttachPartition(parent, partition.name(), part.bound()));
            attach.add(new DropDetachCheck(partition.name(), checks()));
            units.add(Unit.of(
                    "The check that PostgreSQL left at the detaching proves that all rows fit; attached, it is not needed.",
                    attach));
            own.forEach(k -> units.addAll(OnlineBuild.constraint(context, k.table(), k.constraint())));
            return units;
        }

        /** The checks that are declared: the partition's own and those that it inherits. */
        private List<Name> checks() {
            List<Table> tables = new ArrayList<>(ancestors());
            tables.add(partition);
            return tables.stream()
                    .flatMap(t -> t.constraints(Check.class))
                    .map(Constraint::name)
                    .distinct()
                    .sorted()
                    .toList();
        }

        private List<Table> ancestors() {
            List<Table> ancestors = new ArrayList<>();
            Table table = change.parent();
            ancestors.add(table);
            while (table.partitionOf().isPresent()) {
                table = context.before()
                        .table(table.partitionOf().get().parent())
                        .orElseThrow();
                ancestors.add(table);
            }
            return ancestors;
        }
    }
}
