package dev.concertina.plan;

import dev.concertina.change.CreateSequence;
import dev.concertina.ddl.CommentOn;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropSequence;
import dev.concertina.ddl.Target;
import dev.concertina.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sequence must stand before the default that counts with it, and can be owned only after its column stands. */
final class CreateSequencePlanner implements ChangePlanner<CreateSequence> {
    @Override
    public ChangePlan plan(CreateSequence change, PlanContext context) {
        Sequence sequence = change.sequence();
        List<Ddl> up = new ArrayList<>();
        up.add(new dev.concertina.ddl.CreateSequence(sequence));
        sequence.comment()
                .ifPresent(
                        c -> up.add(new CommentOn(Target.SEQUENCE, sequence.name(), Optional.empty(), Optional.of(c))));
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of(
                Phase.EXPAND,
                Unit.of("Defaults that follow count with it.", up),
                Unit.of("Nothing counts with it any more.", new DropSequence(sequence.name()))));
        steps.addAll(SequenceOwner.change(context, sequence.name(), Optional.empty(), sequence.ownedBy()));
        return ChangePlan.of(change, steps);
    }
}
