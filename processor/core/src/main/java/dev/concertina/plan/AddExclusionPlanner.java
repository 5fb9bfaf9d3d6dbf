package dev.concertina.plan;

import dev.concertina.change.AddExclusion;
import java.util.List;

/** An exclusion constraint, for which PostgreSQL has no online way. */
final class AddExclusionPlanner implements ChangePlanner<AddExclusion> {
    @Override
    public ChangePlan plan(AddExclusion change, PlanContext context) {
        return ChangePlan.of(
                change,
                List.of(Tightening.step(context, change.table(), change.constraint())),
                "Table \"" + change.table().name()
                        + "\" is locked against readers and writers while exclusion constraint \""
                        + change.constraint().name() + "\" is built; plan a window for it.");
    }
}
