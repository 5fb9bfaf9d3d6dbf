package dev.concertina.plan;

import dev.concertina.change.MoveColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A rename, split or merge: the whole recipe, where each new column flies under its own name. */
final class MoveColumnsPlanner implements ChangePlanner<MoveColumns> {
    @Override
    public ChangePlan plan(MoveColumns change, PlanContext context) {
        Flight flight = new Flight(context, change.before(), change.after(), change.move(), false);
        MoveGuard.check(flight);
        MoveRecipe recipe = MoveRecipe.of(context, List.of(flight));
        List<String> hazards = new ArrayList<>();
        flight.oldColumns().stream()
                .filter(c -> !c.notNull() && c.value().isPresent())
                .forEach(c -> hazards.add("Old code that sets \"" + c.name() + "\" to NULL explicitly and new code that"
                        + " omits the new column look alike to the triggers: both leave NULL where it was given."));
        return new ChangePlan(change, recipe.steps(), Map.of(flight.table(), flight.flying()), hazards);
    }
}
