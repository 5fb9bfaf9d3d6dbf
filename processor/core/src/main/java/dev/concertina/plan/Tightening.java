package dev.concertina.plan;

import dev.concertina.ddl.DropConstraint;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Table;
import java.util.List;

/** A rule for rows that old code could break: it comes when old code is gone. */
final class Tightening {
    private Tightening() {}

    static Step step(PlanContext context, Table table, Constraint constraint) {
        return Step.of(
                        Phase.CONSTRAIN,
                        OnlineBuild.constraint(context, table, constraint),
                        List.of(drop(table, constraint)))
                .behindLive();
    }

    /** Takes a constraint away, with the index behind it. */
    static Unit drop(Table table, Constraint constraint) {
        return Unit.of(
                "The rule goes, and the index behind it if it has one; no row is read.",
                new DropConstraint(table.name(), constraint.name()));
    }
}
