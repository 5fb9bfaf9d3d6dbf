package dev.concertina.plan;

import dev.concertina.change.CreateTable;
import java.util.List;

/** A new table, at once: nobody uses it yet. */
final class CreateTablePlanner implements ChangePlanner<CreateTable> {
    @Override
    public ChangePlan plan(CreateTable change, PlanContext context) {
        change.table()
                .inheritance()
                .parents()
                .forEach(p -> ChangeInheritancePlanner.requireSettled(
                        context, change.table().name(), p));
        TableCreation creation = new TableCreation(context, change.table());
        return ChangePlan.of(
                change,
                List.of(Step.of(
                        Phase.EXPAND,
                        Unit.of("A new table is empty: its keys, checks and indexes cost nothing.", creation.up()),
                        Unit.of("The table goes with what new code wrote into it.", creation.down()))),
                "The way back of table \"" + change.table().name()
                        + "\" is lossless if new code has not written it; else its rows are lost.");
    }
}
