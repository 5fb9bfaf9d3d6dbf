package dev.concertina.plan;

import dev.concertina.change.ChangeSequence;
import dev.concertina.ddl.AdvanceSequence;
import dev.concertina.ddl.AlterSequence;
import dev.concertina.ddl.Ddl;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Sequence;
import dev.concertina.schema.SequenceOptions;
import java.util.ArrayList;
import java.util.List;

/** A sequence that counts otherwise or for another column; where it stands does not change. */
final class ChangeSequencePlanner implements ChangePlanner<ChangeSequence> {
    @Override
    public ChangePlan plan(ChangeSequence change, PlanContext context) {
        Sequence before = change.before();
        Sequence after = change.after();
        QualifiedName name = after.name();
        List<Step> steps = new ArrayList<>();
        if (!before.options().equals(after.options())) {
            steps.add(Step.of(
                    Phase.EXPAND,
                    Unit.of(
                            "It goes on from where it stands, or with the first value of the new range; PostgreSQL refuses if"
                                    + " it is beyond that.",
                            pass(name, before.options(), after.options())),
                    Unit.of(
                            "It goes on from where it stands, in the range of before.",
                            pass(name, after.options(), before.options()))));
        }
        steps.addAll(SequenceOwner.change(context, name, before.ownedBy(), after.ownedBy()));
        return ChangePlan.of(
                change,
                steps,
                "The way back of sequence \"" + name + "\" stops if it has counted beyond its range of before.");
    }

    private static List<Ddl> pass(QualifiedName name, SequenceOptions from, SequenceOptions to) {
        List<Ddl> statements = new ArrayList<>(AdvanceSequence.into(name, from, to));
        statements.add(new AlterSequence(name, to));
        return statements;
    }
}
