package dev.concertina.plan;

import dev.concertina.change.DropSchema;
import java.util.List;

/** A schema goes when nothing is left in it: it holds no rows, so there is nothing to retire. */
final class DropSchemaPlanner implements ChangePlanner<DropSchema> {
    @Override
    public ChangePlan plan(DropSchema change, PlanContext context) {
        return ChangePlan.of(
                change,
                List.of(Step.of(
                        Phase.CONTRACT,
                        Unit.of(
                                "Everything that was in it has been retired; were anything left, PostgreSQL would refuse.",
                                new dev.concertina.ddl.DropSchema(change.schema())),
                        Unit.of(
                                "What was retired returns to it.",
                                new dev.concertina.ddl.CreateSchema(change.schema())))),
                "Privileges on schema \"" + change.schema()
                        + "\" are lost with it; grant them again after a way back.");
    }
}
