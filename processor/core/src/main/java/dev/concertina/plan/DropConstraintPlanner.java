package dev.concertina.plan;

import dev.concertina.change.DropConstraint;
import dev.concertina.schema.Check;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.Unique;
import java.util.List;

/** A rule goes before new code, which may break it, is deployed. Its way back begins with the look for such rows. */
final class DropConstraintPlanner implements ChangePlanner<DropConstraint>, Constraint.Visitor<String> {
    @Override
    public ChangePlan plan(DropConstraint change, PlanContext context) {
        Constraint constraint = change.constraint();
        new Heirs(context, change.table().name()).refuseShared(constraint);
        return ChangePlan.of(
                change,
                List.of(Step.of(
                        Phase.EXPAND,
                        List.of(Tightening.drop(change.table(), constraint)),
                        OnlineBuild.restored(context, change.table(), constraint))),
                "Without \"" + constraint.name() + "\" on table \""
                        + change.table().name() + "\" " + constraint.accept(this),
                "The way back of \"" + constraint.name() + "\" is lossless if no row broke it since; else it stops and"
                        + " names such rows.");
    }

    @Override
    public String primaryKey(PrimaryKey key) {
        return "nothing stops duplicate keys, ON CONFLICT over its columns fails, and logical replication needs another"
                + " replica identity.";
    }

    @Override
    public String unique(Unique unique) {
        return "nothing stops duplicates, and ON CONFLICT over its columns fails.";
    }

    @Override
    public String foreignKey(ForeignKey key) {
        return "rows may reference what is missing, and its ON DELETE and ON UPDATE actions do not happen.";
    }

    @Override
    public String check(Check check) {
        return "old code may read values that it never met.";
    }

    @Override
    public String exclusion(Exclusion exclusion) {
        return "rows may overlap; its way back locks the table while the index is built.";
    }
}
