package dev.concertina.plan;

import dev.concertina.change.DropExtension;
import java.util.List;

/** An extension goes last: PostgreSQL refuses while anything uses it. */
final class DropExtensionPlanner implements ChangePlanner<DropExtension> {
    @Override
    public ChangePlan plan(DropExtension change, PlanContext context) {
        return ChangePlan.of(
                change,
                List.of(Step.of(
                        Phase.CONTRACT,
                        Unit.of(
                                "Old code is gone; without CASCADE, so that it stays if anything still uses it.",
                                new dev.concertina.ddl.DropExtension(change.extension())),
                        Unit.of(
                                "Old code needs it again.",
                                new dev.concertina.ddl.CreateExtension(change.extension())))),
                "What extension \"" + change.extension()
                        + "\" keeps in tables of its own is lost with it, and a way back"
                        + " installs the server's default version.");
    }
}
