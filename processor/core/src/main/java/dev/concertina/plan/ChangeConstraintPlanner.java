package dev.concertina.plan;

import dev.concertina.change.ChangeConstraint;
import dev.concertina.schema.Check;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.Unique;
import java.util.List;

/** A constraint that demands something else under its name, led to the swap of its kind. */
final class ChangeConstraintPlanner implements ChangePlanner<ChangeConstraint> {
    @Override
    public ChangePlan plan(ChangeConstraint change, PlanContext context) {
        new Heirs(context, change.table().name()).refuseShared(change.before());
        return change.after().accept(new Swap(change, context));
    }

    private record Swap(ChangeConstraint change, PlanContext context) implements Constraint.Visitor<ChangePlan> {
        @Override
        public ChangePlan check(Check after) {
            return change.before() instanceof Check before
                    ? ChangePlan.of(change, new CheckSwap(context, change.table(), before, after).widenThenNarrow())
                    : replaced();
        }

        @Override
        public ChangePlan foreignKey(ForeignKey after) {
            return change.before() instanceof ForeignKey before
                    ? ChangePlan.of(
                            change,
                            new ForeignKeySwap(context, change.table(), before, after).steps(),
                            "While both foreign keys stand, the actions of both happen.")
                    : replaced();
        }

        @Override
        public ChangePlan primaryKey(PrimaryKey after) {
            return change.before() instanceof PrimaryKey before ? key(before, after) : replaced();
        }

        @Override
        public ChangePlan unique(Unique after) {
            return change.before() instanceof Unique before ? key(before, after) : replaced();
        }

        @Override
        public ChangePlan exclusion(Exclusion after) {
            return ChangePlan.of(
                    change,
                    replaced().steps(),
                    "Table \"" + change.table().name() + "\" is locked against readers and writers while exclusion"
                            + " constraint \"" + after.name() + "\" is built, up and down; plan a window for it.");
        }

        private ChangePlan key(Constraint before, Constraint after) {
            return ChangePlan.of(
                    change,
                    new KeySwap(context, change.table(), before, after).steps(),
                    "ON CONFLICT over the old columns of \"" + before.name() + "\" fails once it is changed.");
        }

        /** What has nothing in common goes first, for new code may break it, and comes when old code is gone. */
        private ChangePlan replaced() {
            return ChangePlan.of(
                    change,
                    List.of(
                            Step.of(
                                    Phase.EXPAND,
                                    List.of(Tightening.drop(change.table(), change.before())),
                                    OnlineBuild.restored(context, change.table(), change.before())),
                            Tightening.step(context, change.table(), change.after())));
        }
    }
}
