package dev.concertina.plan;

import dev.concertina.change.AddPrimaryKey;
import java.util.List;

/** A primary key on a table that has rows: its index is built beside the traffic. */
final class AddPrimaryKeyPlanner implements ChangePlanner<AddPrimaryKey> {
    @Override
    public ChangePlan plan(AddPrimaryKey change, PlanContext context) {
        return ChangePlan.of(change, List.of(Tightening.step(context, change.table(), change.constraint())));
    }
}
