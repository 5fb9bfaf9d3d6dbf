package dev.concertina.plan;

import dev.concertina.change.ChangeGenerated;
import dev.concertina.ddl.SetExpression;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.QualifiedName;
import java.util.List;

/** A generation expression that differs; coming and going have no way that keeps the values. */
final class ChangeGeneratedPlanner implements ChangePlanner<ChangeGenerated> {
    @Override
    public ChangePlan plan(ChangeGenerated change, PlanContext context) {
        new Heirs(context, change.table().name())
                .refuse("Column \"" + change.subject() + "\" changes what gives its values");
        boolean both = change.before().generated().isPresent()
                && change.after().generated().isPresent();
        if (!both) {
            throw new RefusedChange(
                    "Column \"" + change.subject() + "\" becomes or stops being generated, which loses the"
                            + " way back to its values. Add a column under a new name instead, and drop this one.");
        }
        ColumnValue.Generated before = change.before().generated().orElseThrow();
        ColumnValue.Generated after = change.after().generated().orElseThrow();
        boolean stored = before.stored() || after.stored();
        if (before.stored() != after.stored() || !context.server().atLeast(17)) {
            throw new RefusedChange("Column \"" + change.subject()
                    + "\" is generated otherwise than before, which PostgreSQL "
                    + context.server().major()
                    + " cannot change in place. Drop it, and add a column under a new name.");
        }
        if (stored && change.rewrite().isEmpty()) {
            throw new RefusedChange(
                    "Column \"" + change.subject() + "\" is generated and stored: another expression writes"
                            + " the whole table anew under ACCESS EXCLUSIVE. Allow that with @AllowRewrite(\"why\").");
        }
        QualifiedName table = change.table().name();
        return ChangePlan.of(
                change,
                List.of(Step.of(
                        Phase.EXPAND,
                        Unit.of(
                                change.rewrite()
                                        .map(why -> "Writes the table anew, which was allowed: " + why + ".")
                                        .orElse("A virtual column is computed on reading: the catalog alone changes."),
                                new SetExpression(table, change.after().name(), after.expression())),
                        Unit.of(
                                "The values are computed: the old expression gives the old ones.",
                                new SetExpression(table, change.before().name(), before.expression())))));
    }
}
