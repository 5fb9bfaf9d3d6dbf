package dev.concertina.plan;

import dev.concertina.change.RenameConstraint;
import java.util.List;

/** A constraint's new name is a matter of the catalog alone. */
final class RenameConstraintPlanner implements ChangePlanner<RenameConstraint> {
    @Override
    public ChangePlan plan(RenameConstraint change, PlanContext context) {
        new Heirs(context, change.table().name()).refuseShared(change.before());
        return ChangePlan.of(
                change,
                List.of(Step.of(
                        Phase.EXPAND,
                        Unit.of(
                                "Only the name changes: nothing is read or built.",
                                new dev.concertina.ddl.RenameConstraint(
                                        change.table().name(),
                                        change.before().name(),
                                        change.after().name())),
                        Unit.of(
                                "The name that stood before.",
                                new dev.concertina.ddl.RenameConstraint(
                                        change.table().name(),
                                        change.after().name(),
                                        change.before().name())))),
                "Code that says ON CONFLICT ON CONSTRAINT \"" + change.before().name()
                        + "\" or reads that name in an error does not find it any more.");
    }
}
