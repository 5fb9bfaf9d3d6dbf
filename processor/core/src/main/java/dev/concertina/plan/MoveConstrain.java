package dev.concertina.plan;

import dev.concertina.ddl.DropConstraint;
import dev.concertina.ddl.MoveConditions;
import dev.concertina.ddl.RequireNoDuplicate;
import dev.concertina.ddl.RequireNoRow;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The middle of a move: the proof that both sides agree, and everything on the new columns that the old ones have. */
final class MoveConstrain {
    private final Flight flight;
    private final Twins twins;
    private final Table flying;

    private MoveConstrain(Flight flight, Twins twins) {
        this.flight = flight;
        this.twins = twins;
        this.flying = flight.before();
    }

    /**
     * The steps of one flight.
     *
     * @param early the foreign keys that can be built before the contract
     */
    static List<Step> of(Flight flight, Twins twins, List<ForeignKey> early) {
        return new MoveConstrain(flight, twins).steps(early);
    }

    /** The check that no row disagrees, which replication and restored dumps could have brought. */
    static Unit proof(Flight flight) {
        return Unit.of(
                "Prove that no row disagrees: replication and restores pass the triggers by.",
                new RequireNoRow(
                        flight.table(),
                        flight.batchKey(),
                        MoveConditions.disagree(flight.flying()),
                        "Rows of table \"" + flight.table() + "\" disagree between old and new columns",
                        "Correct the old or the new value of these rows, then run this file again."));
    }

    private List<Step> steps(List<ForeignKey> early) {
        List<Step> steps = new ArrayList<>();
        steps.add(Step.oneWay(Phase.CONSTRAIN, proof(flight), "nothing to undo: it only looks"));
        for (Column column : flight.newColumns()) {
            if (column.notNull()) {
                NotNull rule = flight.notNull(column);
                steps.add(Step.of(Phase.CONSTRAIN, rule.prove(), List.of(rule.doubt(flight.mayBeNull(column)))));
            }
        }
        twins.made().primaryKey().ifPresent(k -> steps.add(key(k)));
        twins.made().indexes().forEach(i -> steps.add(index(twins.flying(i))));
        Stream.concat(twins.made().plain(), early.stream()).forEach(c -> steps.add(constraint(twins.flying(c))));
        return steps;
    }

    private Step key(PrimaryKey key) {
        Index index = twins.keyIndex(key);
        PreparedKey prepared = new PreparedKey(flight.context(), flight.before(), index.name());
        List<Unit> up = new ArrayList<>();
        up.add(Unit.of(
                "A duplicate would make the index fail after a long build.",
                new RequireNoDuplicate(flight.table(), index.columns(), false)));
        up.addAll(prepared.build(
                "The contract makes it the primary key without a scan.", index.columns(), index.include()));
        return Step.of(Phase.CONSTRAIN, up, prepared.drop());
    }

    private Step index(Index index) {
        return Step.of(
                Phase.CONSTRAIN,
                OnlineBuild.index(flight.context(), flying, index),
                List.of(OnlineBuild.dropIndex(flying, index)));
    }

    private Step constraint(Constraint constraint) {
        return Step.of(
                Phase.CONSTRAIN,
                OnlineBuild.constraint(flight.context(), flying, constraint),
                List.of(Unit.of(
                        "Back to no constraint on the new columns.",
                        new DropConstraint(flight.table(), constraint.name()))));
    }
}
