package dev.concertina.plan;

import dev.concertina.change.SchemaChange;

/** Plans one kind of change. */
@FunctionalInterface
interface ChangePlanner<C extends SchemaChange> {
    /**
     * The steps of the change, in running order.
     *
     * @throws RefusedChange if it has no safe way
     */
    ChangePlan plan(C change, PlanContext context);
}
