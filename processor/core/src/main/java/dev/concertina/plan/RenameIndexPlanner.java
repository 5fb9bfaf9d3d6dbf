package dev.concertina.plan;

import dev.concertina.change.RenameIndex;
import java.util.List;

/** An index's new name is a matter of the catalog alone. */
final class RenameIndexPlanner implements ChangePlanner<RenameIndex> {
    @Override
    public ChangePlan plan(RenameIndex change, PlanContext context) {
        return ChangePlan.of(
                change,
                List.of(Step.of(
                        Phase.EXPAND,
                        Unit.of(
                                "Only the name changes: nothing is read or built.",
                                new dev.concertina.ddl.RenameIndex(
                                        change.table()
                                                .name()
                                                .sibling(change.before().name()),
                                        change.after().name())),
                        Unit.of(
                                "The name that stood before.",
                                new dev.concertina.ddl.RenameIndex(
                                        change.table()
                                                .name()
                                                .sibling(change.after().name()),
                                        change.before().name())))));
    }
}
