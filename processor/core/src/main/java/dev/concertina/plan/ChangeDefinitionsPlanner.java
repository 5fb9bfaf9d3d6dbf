package dev.concertina.plan;

import dev.concertina.change.ChangeDefinitions;
import dev.concertina.change.Move;
import dev.concertina.ddl.CreateDefinition;
import dev.concertina.ddl.Ddl;
import dev.concertina.schema.Definition;
import dev.concertina.schema.DefinitionKind;
import dev.concertina.schema.Name;
import dev.concertina.schema.Standing;
import dev.concertina.schema.Table;
import dev.concertina.schema.ViewColumns;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Another statement takes the place of one: in one step where PostgreSQL can replace what is there, else by dropping it
 * and what stands on it, and making all of that again, in one transaction.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createview.html">CREATE VIEW</a>
 */
final class ChangeDefinitionsPlanner implements ChangePlanner<ChangeDefinitions> {
    @Override
    public ChangePlan plan(ChangeDefinitions change, PlanContext context) {
        if (change.definition().kind() == DefinitionKind.EXTENSION) {
            throw ExtensionChange.refused(
                    Name.of(change.definition().id().path().get(0)));
        }
        refuseUnderTables(change, context);
        Phase phase = phase(change, context);
        Step step = Step.of(phase, up(change), down(change, context));
        String words = change.definition().id().toString();
        return change.late()
                ? ChangePlan.of(
                        change,
                        List.of(step.behindLive()),
                        "Old code reads columns of the " + words
                                + " that go, so it changes once old code is gone; until then"
                                + " new code finds it as it was.")
                : ChangePlan.of(change, List.of(step));
    }

    private static void refuseUnderTables(ChangeDefinitions change, PlanContext context) {
        if (change.inPlace()) {
            return;
        }
        Standing standing = new Standing(context.before());
        for (Table table : context.before().tables().values()) {
            for (Definition definition : standing.neededBy(table)) {
                if (change.before().contains(definition)) {
                    throw new RefusedChange("PostgreSQL cannot put the new " + definition.id()
                            + " in the old one's place, and cannot drop the old one, because table \"" + table.name()
                            + "\" uses it. Give the new one another name, let the table use that, and leave the old"
                            + " one out once it does.");
                }
            }
        }
    }

    private static Unit up(ChangeDefinitions change) {
        return change.inPlace()
                ? Unit.of("Who uses it goes on.", replaced(change.definition()))
                : remade(change.before(), change.after());
    }

    /** A view that got more columns cannot be replaced by one without them. */
    private static Unit down(ChangeDefinitions change, PlanContext context) {
        if (!change.inPlace()) {
            return remade(change.after(), change.before());
        }
        Definition before = change.before().get(0);
        if (before.kind() != DefinitionKind.VIEW || ViewColumns.sameNumber(before, change.definition())) {
            return Unit.of("It is as it was.", replaced(before));
        }
        List<Definition> standing = new Standing(context.before()).standingOn(Set.of(before.id()));
        List<Definition> now = new ArrayList<>(List.of(change.definition()));
        List<Definition> then = new ArrayList<>(List.of(before));
        now.addAll(standing);
        then.addAll(standing);
        return remade(now, then);
    }

    private static List<Ddl> replaced(Definition by) {
        return Remaking.made(List.of(by), d -> new CreateDefinition(d, true, false));
    }

    private static Unit remade(List<Definition> gone, List<Definition> made) {
        List<Ddl> statements = new ArrayList<>(Remaking.drop(gone));
        statements.addAll(Remaking.create(made));
        return Unit.of(
                "PostgreSQL cannot replace it, so it goes with what stands on it, and all of that comes again: at once for"
                        + " everybody else.",
                statements);
    }

    /** What names a column that comes by a move is true once its values are there. */
    private static Phase phase(ChangeDefinitions change, PlanContext context) {
        Phase otherwise = change.late() ? Phase.CONSTRAIN : Phase.EXPAND;
        var moves = context.expanding().moves().entrySet();
        if (moves.isEmpty()) {
            return otherwise;
        }
        Set<Name> coming = new HashSet<>();
        Standing standing = new Standing(context.after());
        for (var table : moves) {
            for (Move move : table.getValue()) {
                coming.addAll(move.to().keySet());
            }
            if (standing.onColumns(table.getKey(), coming).contains(change.definition())) {
                return Phase.CONSTRAIN;
            }
        }
        return otherwise;
    }
}
