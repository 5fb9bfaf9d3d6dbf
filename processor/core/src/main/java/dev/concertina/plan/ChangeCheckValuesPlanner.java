package dev.concertina.plan;

import dev.concertina.change.ChangeCheckValues;
import dev.concertina.ddl.RowConditions;
import dev.concertina.schema.Check;
import java.util.ArrayList;
import java.util.List;

/**
 * The constants of a Java enum as a check: new ones are let in before new code is deployed, old ones are shut out when
 * old code is gone.
 */
final class ChangeCheckValuesPlanner implements ChangePlanner<ChangeCheckValues> {
    @Override
    public ChangePlan plan(ChangeCheckValues change, PlanContext context) {
        Heirs heirs = new Heirs(context, change.table().name());
        heirs.refuseShared(change.before());
        change.fill()
                .ifPresent(f -> heirs.refuse("Values of \"" + change.column().name() + "\" give way to others"));
        CheckSwap swap = new CheckSwap(context, change.table(), change.before(), change.after());
        boolean grows = !change.added().isEmpty();
        boolean shrinks = !change.removed().isEmpty();
        Check wide = grows && shrinks ? swap.wide() : grows ? change.after() : change.before();
        List<Step> steps = new ArrayList<>();
        List<String> hazards = new ArrayList<>();
        if (grows) {
            steps.add(swap.widen(wide));
            hazards.add("Old code fails when it reads one of " + change.added() + " in \""
                    + change.table().name() + "."
                    + change.column().name()
                    + "\": write them only once old code is gone. The way back stops while rows"
                    + " have them.");
        }
        if (shrinks) {
            change.fill()
                    .ifPresent(value -> steps.add(new Refill(context, change.table(), change.column())
                            .step(value, RowConditions.isOneOf(change.column(), change.removed()))
                            .behindLive()));
            steps.add(swap.narrow(wide));
        }
        if (!grows && !shrinks) {
            steps.addAll(swap.widenThenNarrow());
        }
        return ChangePlan.of(change, steps, hazards.toArray(String[]::new));
    }
}
