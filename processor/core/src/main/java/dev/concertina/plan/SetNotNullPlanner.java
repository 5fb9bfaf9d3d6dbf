package dev.concertina.plan;

import dev.concertina.change.SetNotNull;
import dev.concertina.ddl.RowConditions;
import dev.concertina.schema.Column;
import java.util.ArrayList;
import java.util.List;

/** A column that must have a value: once old code, which may leave it NULL, is gone. */
final class SetNotNullPlanner implements ChangePlanner<SetNotNull> {
    @Override
    public ChangePlan plan(SetNotNull change, PlanContext context) {
        Column column = change.column();
        Heirs heirs = new Heirs(context, change.table().name());
        heirs.requireLike(column.withNotNull(false));
        change.fill()
                .ifPresent(f -> heirs.refuse("Column \"" + change.subject() + "\" gets a value where it has none"));
        NotNull rule = NotNull.of(context, change.table().name(), column.name());
        List<Step> steps = new ArrayList<>();
        change.fill()
                .ifPresent(value -> steps.add(new Refill(context, change.table(), column)
                        .step(value, RowConditions.isNull(column.name()))
                        .behindLive()));
        List<Unit> up = new ArrayList<>();
        up.add(RowProof.notNull(change.table(), column.name()));
        up.addAll(rule.introduce());
        steps.add(Step.of(Phase.CONSTRAIN, up, List.of(NotNull.undone(context, change.table(), column.name())))
                .behindLive());
        return ChangePlan.of(change, steps);
    }
}
