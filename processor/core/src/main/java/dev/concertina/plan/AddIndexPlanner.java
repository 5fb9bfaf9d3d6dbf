package dev.concertina.plan;

import dev.concertina.change.AddIndex;
import java.util.List;

/** An index on a table that has rows. A unique one is a rule that old code could break, so it waits. */
final class AddIndexPlanner implements ChangePlanner<AddIndex> {
    @Override
    public ChangePlan plan(AddIndex change, PlanContext context) {
        Step step = Step.of(
                change.index().unique() ? Phase.CONSTRAIN : Phase.EXPAND,
                OnlineBuild.index(context, change.table(), change.index()),
                List.of(OnlineBuild.dropIndex(change.table(), change.index())));
        return ChangePlan.of(change, List.of(change.index().unique() ? step.behindLive() : step));
    }
}
