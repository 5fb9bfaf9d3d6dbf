package dev.concertina.plan;

import dev.concertina.change.CreateExtension;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Definition;
import dev.concertina.schema.DefinitionKind;
import java.util.List;

/** An extension must stand before its types and operators are used. */
final class CreateExtensionPlanner implements ChangePlanner<CreateExtension> {
    @Override
    public ChangePlan plan(CreateExtension change, PlanContext context) {
        Definition.Id other = new Definition.Id(DefinitionKind.EXTENSION, SqlWriter.quote(change.extension()));
        if (context.before().definitions().containsKey(other)) {
            throw ExtensionChange.refused(change.extension());
        }
        return ChangePlan.of(
                change,
                List.of(Step.of(
                        Phase.EXPAND,
                        Unit.of(
                                "Its types, functions and operator classes are used by what follows.",
                                new dev.concertina.ddl.CreateExtension(change.extension())),
                        Unit.of(
                                "Nothing uses it any more; were that wrong, PostgreSQL would refuse.",
                                new dev.concertina.ddl.DropExtension(change.extension())))),
                "Extension \"" + change.extension()
                        + "\" must be installed on the server, and the role must be allowed to" + " create it.");
    }
}
