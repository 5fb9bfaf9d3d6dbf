package dev.concertina.plan;

import dev.concertina.change.ChangeDefault;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropDefault;
import dev.concertina.ddl.SetDefault;
import dev.concertina.schema.Column;
import java.util.List;

/**
 * A default comes or differs at once; one that goes waits until old code, which relies on it, is gone. Existing rows
 * keep their values.
 */
final class ChangeDefaultPlanner implements ChangePlanner<ChangeDefault> {
    @Override
    public ChangePlan plan(ChangeDefault change, PlanContext context) {
        new Heirs(context, change.table().name()).requireLike(change.before());
        boolean goes = change.after().defaultValue().isEmpty();
        Step step = Step.of(
                goes ? Phase.CONSTRAIN : Phase.EXPAND,
                Unit.of(
                        goes
                                ? "Old code, which left the value to the default, is gone. Existing rows keep theirs."
                                : "It holds for rows that are written from now on; existing rows keep their values.",
                        statement(change, change.after())),
                Unit.of("The default that stood before.", statement(change, change.before())));
        return goes
                ? ChangePlan.of(change, List.of(step.behindLive()))
                : ChangePlan.of(
                        change,
                        List.of(step),
                        "Old code that leaves \"" + change.subject() + "\" to its default stores the new one from the"
                                + " expand on.");
    }

    private static Ddl statement(ChangeDefault change, Column column) {
        return column.defaultValue()
                .<Ddl>map(d -> new SetDefault(change.table().name(), column.name(), d))
                .orElseGet(() -> new DropDefault(change.table().name(), column.name()));
    }
}
