package dev.concertina.plan;

import dev.concertina.change.CreateDefinition;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropDefinition;
import dev.concertina.schema.Definition;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.schema.Name;
import dev.concertina.schema.Standing;
import java.util.List;

/** What is kept as a statement comes before new code does, but for a rule that old code could break. */
final class CreateDefinitionPlanner implements ChangePlanner<CreateDefinition> {
    @Override
    public ChangePlan plan(CreateDefinition change, PlanContext context) {
        refuseExtension(change.definition(), context);
        List<Ddl> up = Remaking.made(
                List.of(change.definition()), d -> new dev.concertina.ddl.CreateDefinition(d, false, change.fresh()));
        String words = change.definition().kind().words();
        boolean tightens = !change.fresh() && isRule(change.definition(), context);
        Step step = Step.of(
                tightens ? Phase.CONSTRAIN : Phase.EXPAND,
                Unit.of("New code finds the " + words + " there.", up),
                Unit.of("Only new code knows the " + words + ".", new DropDefinition(change.definition())));
        return ChangePlan.of(change, List.of(tightens ? step.behindLive() : step));
    }

    /** A constraint, or what is said about one. */
    private static boolean isRule(Definition definition, PlanContext context) {
        return definition.kind() == DefinitionKind.CONSTRAINT
                || (definition.kind() == DefinitionKind.COMMENT
                        && definition.identity().startsWith("CONSTRAINT ")
                        && new Standing(context.after())
                                .needs(definition).stream().anyMatch(n -> n.kind() == DefinitionKind.CONSTRAINT));
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
