package dev.concertina.plan;

import dev.concertina.change.CreateDefinition;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropDefinition;
import dev.concertina.schema.Definition;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.schema.Name;
import java.util.List;

/** What is kept as a statement comes before new code does. */
final class CreateDefinitionPlanner implements ChangePlanner<CreateDefinition> {
    @Override
    public ChangePlan plan(CreateDefinition change, PlanContext context) {
        refuseExtension(change.definition(), context);
        List<Ddl> up = Remaking.made(
                List.of(change.definition()), d -> new dev.concertina.ddl.CreateDefinition(d, false, change.fresh()));
        String words = change.definition().kind().words();
        return ChangePlan.of(
                change,
                List.of(Step.of(
                        Phase.EXPAND,
                        Unit.of("New code finds the " + words + " there.", up),
                        Unit.of("Only new code knows the " + words + ".", new DropDefinition(change.definition())))));
    }

    private static void refuseExtension(Definition definition, PlanContext context) {
        if (definition.kind() == DefinitionKind.EXTENSION) {
            Name name = Name.of(definition.id().path().get(0));
            if (context.before().extensions().contains(name)) {
                throw ExtensionChange.refused(name);
            }
        }
    }
}
