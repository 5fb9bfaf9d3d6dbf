package dev.concertina.plan;

import dev.concertina.change.DropIndex;
import java.util.List;

/** An index goes once old code, whose queries it serves, is gone; a unique one, which new code may break, before. */
final class DropIndexPlanner implements ChangePlanner<DropIndex> {
    @Override
    public ChangePlan plan(DropIndex change, PlanContext context) {
        boolean rule = change.index().unique();
        Step step = Step.of(
                rule ? Phase.EXPAND : Phase.CONTRACT,
                List.of(OnlineBuild.dropIndex(change.table(), change.index())),
                OnlineBuild.index(context, change.table(), change.index()));
        return rule
                ? ChangePlan.of(
                        change,
                        List.of(step),
                        "Without unique index \"" + change.index().name()
                                + "\" nothing stops duplicates, ON CONFLICT over"
                                + " its columns fails, and its way back stops if there are any.")
                : ChangePlan.of(change, List.of(step));
    }
}
