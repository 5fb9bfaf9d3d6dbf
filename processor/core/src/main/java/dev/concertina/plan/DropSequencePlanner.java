package dev.concertina.plan;

import dev.concertina.change.DropSequence;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.EnsureAttic;
import dev.concertina.ddl.OwnSequence;
import dev.concertina.ddl.RenameSequence;
import dev.concertina.ddl.SetSequenceSchema;
import dev.concertina.schema.ColumnReference;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A sequence is retired with where it stands; one whose table was retired has gone with it. */
final class DropSequencePlanner implements ChangePlanner<DropSequence> {
    @Override
    public ChangePlan plan(DropSequence change, PlanContext context) {
        Sequence sequence = change.sequence();
        boolean gone = sequence.ownedBy()
                .map(o -> context.before().table(o.table()).isEmpty())
                .orElse(false);
        if (gone) {
            return ChangePlan.of(change, List.of());
        }
        QualifiedName name = sequence.name();
        Name retired = context.retired(name.name());
        Optional<ColumnReference> owner = sequence.ownedBy().filter(o -> SequenceOwner.stands(context.before(), o));
        List<Ddl> up = new ArrayList<>();
        List<Ddl> down = new ArrayList<>();
        up.add(new EnsureAttic());
        if (owner.isPresent()) {
            up.add(new OwnSequence(name, Optional.empty()));
        }
        up.add(new RenameSequence(name, retired));
        up.add(new SetSequenceSchema(name.sibling(retired), PlanContext.ATTIC));
        down.add(new SetSequenceSchema(new QualifiedName(PlanContext.ATTIC, retired), name.schema()));
        down.add(new RenameSequence(name.sibling(retired), name.name()));
        if (owner.isPresent()) {
            down.add(new OwnSequence(name, owner));
        }
        return ChangePlan.of(
                change,
                List.of(Step.of(
                        Phase.CONTRACT,
                        Unit.of(
                                "Nothing counts with it any more; it waits in the attic, standing where it stands.",
                                up),
                        Unit.of("It comes back and goes on from where it stood.", down))));
    }
}
