package dev.concertina.plan;

import dev.concertina.change.AddCheck;
import java.util.List;

/** A check on a table that has rows: first for new rows, then proved for old ones. */
final class AddCheckPlanner implements ChangePlanner<AddCheck> {
    @Override
    public ChangePlan plan(AddCheck change, PlanContext context) {
        new Heirs(context, change.table().name()).refuseShared(change.constraint());
        return ChangePlan.of(change, List.of(Tightening.step(context, change.table(), change.constraint())));
    }
}
