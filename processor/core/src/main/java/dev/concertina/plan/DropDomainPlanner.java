package dev.concertina.plan;

import dev.concertina.change.DropDomain;
import java.util.List;

/** A domain is retired once old code is gone. */
final class DropDomainPlanner implements ChangePlanner<DropDomain> {
    @Override
    public ChangePlan plan(DropDomain change, PlanContext context) {
        return ChangePlan.of(
                change, List.of(RetiredType.step(context, change.domain().name())));
    }
}
