package dev.concertina.plan;

import dev.concertina.change.CreateSchema;
import java.util.List;

/** A schema must stand before anything is made in it. */
final class CreateSchemaPlanner implements ChangePlanner<CreateSchema> {
    @Override
    public ChangePlan plan(CreateSchema change, PlanContext context) {
        return ChangePlan.of(
                change,
                List.of(Step.of(
                        Phase.EXPAND,
                        Unit.of(
                                "New tables and types need their schema first.",
                                new dev.concertina.ddl.CreateSchema(change.schema())),
                        Unit.of(
                                "It is empty by now; were it not, PostgreSQL would refuse.",
                                new dev.concertina.ddl.DropSchema(change.schema())))));
    }
}
