package dev.concertina.plan;

import dev.concertina.change.CreateEnum;
import dev.concertina.ddl.CommentOn;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.DropType;
import dev.concertina.ddl.Target;
import dev.concertina.schema.EnumType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A type must stand before the columns that have it. */
final class CreateEnumPlanner implements ChangePlanner<CreateEnum> {
    @Override
    public ChangePlan plan(CreateEnum change, PlanContext context) {
        return ChangePlan.of(
                change,
                List.of(Step.of(
                        Phase.EXPAND,
                        Unit.of("Columns that follow have this type.", statements(change.type())),
                        Unit.of(
                                "No column has it any more.",
                                new DropType(change.type().name())))));
    }

    /** The type with its comment. */
    static List<Ddl> statements(EnumType type) {
        List<Ddl> statements = new ArrayList<>();
        statements.add(new dev.concertina.ddl.CreateEnum(type));
        type.comment()
                .ifPresent(
                        c -> statements.add(new CommentOn(Target.TYPE, type.name(), Optional.empty(), Optional.of(c))));
        return statements;
    }
}
