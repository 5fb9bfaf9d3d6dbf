package dev.concertina.plan;

import dev.concertina.change.AddForeignKey;
import dev.concertina.ddl.AddConstraint;
import java.util.List;

/**
 * A foreign key: at once on a new table, which is empty; else first for new rows, then proved for old ones. Old code
 * could break it where it has the columns.
 */
final class AddForeignKeyPlanner implements ChangePlanner<AddForeignKey> {
    @Override
    public ChangePlan plan(AddForeignKey change, PlanContext context) {
        if (change.tableIsNew()) {
            return ChangePlan.of(
                    change,
                    List.of(Step.of(
                            Phase.EXPAND,
                            Unit.of(
                                    "The table is new and empty, so there is nothing to prove; the referenced table is"
                                            + " locked against writers for an instant.",
                                    new AddConstraint(change.table().name(), change.constraint(), false)),
                            Tightening.drop(change.table(), change.constraint()))));
        }
        return ChangePlan.of(change, List.of(Tightening.step(context, change.table(), change.constraint())));
    }
}
