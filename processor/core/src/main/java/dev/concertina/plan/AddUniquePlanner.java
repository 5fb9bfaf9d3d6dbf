package dev.concertina.plan;

import dev.concertina.change.AddUnique;
import java.util.List;

/** A unique constraint on a table that has rows: its index is built beside the traffic. */
final class AddUniquePlanner implements ChangePlanner<AddUnique> {
    @Override
    public ChangePlan plan(AddUnique change, PlanContext context) {
        return ChangePlan.of(change, List.of(Tightening.step(context, change.table(), change.constraint())));
    }
}
