package dev.concertina.plan;

import dev.concertina.change.DropEnum;
import java.util.List;

/** A native enum type is retired once old code is gone. */
final class DropEnumPlanner implements ChangePlanner<DropEnum> {
    @Override
    public ChangePlan plan(DropEnum change, PlanContext context) {
        return ChangePlan.of(
                change, List.of(RetiredType.step(context, change.type().name())));
    }
}
