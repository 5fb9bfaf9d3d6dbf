package dev.concertina.plan;

import dev.concertina.change.DropNotNull;
import dev.concertina.ddl.FillColumns;
import dev.concertina.ddl.RowConditions;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A column may be NULL before new code, which leaves it so, is deployed. */
final class DropNotNullPlanner implements ChangePlanner<DropNotNull> {
    @Override
    public ChangePlan plan(DropNotNull change, PlanContext context) {
        QualifiedName table = change.table().name();
        Name column = change.column().name();
        Heirs heirs = new Heirs(context, table);
        heirs.requireLike(change.column().withNotNull(true));
        change.down().ifPresent(d -> heirs.refuse("Column \"" + change.subject() + "\" gets a value on the way back"));
        NotNull rule = NotNull.of(context, table, column);
        List<Unit> down = new ArrayList<>();
        change.down()
                .ifPresentOrElse(
                        value -> down.add(Unit.of(
                                "What the earlier form demands takes the place of NULL.",
                                new FillColumns(
                                        table,
                                        RowProof.key(change.table()),
                                        Map.of(column, value),
                                        RowConditions.isNull(column)))),
                        () -> down.add(RowProof.notNull(change.table(), column)));
        down.addAll(rule.introduce());
        return ChangePlan.of(
                change,
                List.of(Step.of(
                        Phase.EXPAND,
                        List.of(Unit.of(
                                "New code may leave it NULL; old readers may meet NULL from now on.",
                                new Partitions(context).dropNotNull(change.table(), column))),
                        down)),
                "Old code may read NULL in \"" + change.subject() + "\" as soon as new code writes it.",
                "The way back of \"" + change.subject() + "\" is lossless if no row is NULL by then; else "
                        + (change.down().isPresent() ? "NULL is replaced." : "it stops and names such rows."));
    }
}
