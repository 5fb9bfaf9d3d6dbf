package dev.concertina.plan;

import dev.concertina.change.DropDefinition;
import dev.concertina.ddl.Ddl;
import dev.concertina.schema.Definition;
import dev.concertina.schema.DefinitionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * What is kept as a statement holds no rows: it goes once old code is gone, a rule before new code
 * comes, and comes back from its statement.
 */
final class DropDefinitionPlanner implements ChangePlanner<DropDefinition> {
    @Override
    public ChangePlan plan(DropDefinition change, PlanContext context) {
        List<Definition> whole = new ArrayList<>(List.of(change.definition()));
        whole.addAll(change.with());
        List<Ddl> up = new ArrayList<>(Remaking.drop(change.around()));
        up.addAll(Remaking.drop(whole));
        up.addAll(Remaking.create(change.around()));
        List<Ddl> down = new ArrayList<>(Remaking.drop(change.around()));
        down.addAll(Remaking.create(whole));
        down.addAll(Remaking.create(change.around()));
        String words = change.definition().kind().words();
        boolean loosens = change.definition().kind() == DefinitionKind.CONSTRAINT;
        return ChangePlan.of(
                change,
                List.of(Step.of(
                        loosens ? Phase.EXPAND : Phase.CONTRACT,
                        Unit.of(
                                loosens
                                        ? "New code may break the " + words + "."
                                        : "Old code, which used the " + words + ", is gone.",
                                up),
                        Unit.of("Old code finds the " + words + " again.", down))));
    }
}
