package dev.concertina.plan;

import dev.concertina.ddl.EnsureAttic;
import dev.concertina.ddl.RenameType;
import dev.concertina.ddl.SetTypeSchema;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;

/** A type goes to the attic rather than away: retired columns may still have it. */
final class RetiredType {
    private RetiredType() {}

    static Step step(PlanContext context, QualifiedName type) {
        Name retired = context.retired(type.name());
        return Step.of(
                Phase.CONTRACT,
                Unit.of(
                        "Retired columns may still have the type, so it waits in the attic for their purge.",
                        new EnsureAttic(),
                        new RenameType(type, retired),
                        new SetTypeSchema(type.sibling(retired), PlanContext.ATTIC)),
                Unit.of(
                        "The type comes back as it was.",
                        new SetTypeSchema(new QualifiedName(PlanContext.ATTIC, retired), type.schema()),
                        new RenameType(type.sibling(retired), type.name())));
    }
}
