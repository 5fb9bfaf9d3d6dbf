package dev.concertina.plan;

import dev.concertina.change.AddPartition;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DetachPartition;
import dev.concertina.schema.PartitionBound;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A new partition, empty when it joins. */
final class AddPartitionPlanner implements ChangePlanner<AddPartition> {
    @Override
    public ChangePlan plan(AddPartition change, PlanContext context) {
        QualifiedName parent = change.parent().name();
        QualifiedName partition = change.partition().name();
        boolean attached =
                change.partition().partitionOf().map(PartitionOf::attached).orElse(false);
        TableCreation creation = new TableCreation(context, change.partition());
        List<Ddl> down = new ArrayList<>();
        // Foreign keys to the parent hold a partition for as long as it is one.
        down.add(new DetachPartition(parent, partition, false));
        down.addAll(creation.down());
        List<String> hazards = new ArrayList<>();
        hazards.add("The way back of partition \"" + partition
                + "\" is lossless if no row was routed to it; else its rows" + " are lost.");
        if (!attached) {
            hazards.add(
                    "Table \"" + parent + "\" is locked for an instant while partition \"" + partition + "\" joins.");
        }
        rest(change.parent(), context)
                .ifPresent(r ->
                        hazards.add("Default partition \"" + r.name() + "\" is read under an exclusive lock when \""
                                + partition
                                + "\" joins, and must not hold rows of the new one: a check on it that excludes them"
                                + " spares the reading."));
        return ChangePlan.of(
                change,
                List.of(Step.of(
                        Phase.EXPAND,
                        Unit.of(
                                attached
                                        ? "Made apart and attached while empty: readers and writers of the others go on."
                                        : "It joins empty, so the lock on its parent lasts an instant.",
                                creation.up()),
                        Unit.of("The partition goes with the rows that were routed to it.", down))),
                hazards.toArray(String[]::new));
    }

    private static Optional<Table> rest(Table parent, PlanContext context) {
        return context.before()
                .partitionsOf(parent.name())
                .filter(t -> t.partitionOf()
                        .filter(p -> p.bound() instanceof PartitionBound.Rest)
                        .isPresent())
                .findFirst();
    }
}
