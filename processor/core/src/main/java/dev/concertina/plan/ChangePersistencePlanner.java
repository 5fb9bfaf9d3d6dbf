package dev.concertina.plan;

import dev.concertina.change.ChangePersistence;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.SetLogged;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;

/** A table becomes logged or unlogged by being written anew, which needs the developer's word. */
final class ChangePersistencePlanner implements ChangePlanner<ChangePersistence> {
    @Override
    public ChangePlan plan(ChangePersistence change, PlanContext context) {
        String table = "Table \"" + change.after().name() + "\"";
        boolean logged = !change.after().unlogged();
        if (change.rewrite().isEmpty()) {
            throw new RefusedChange(
                    table + " becomes " + (logged ? "logged" : "unlogged") + ": PostgreSQL writes it anew"
                            + " under ACCESS EXCLUSIVE, and nobody can use it meanwhile. Allow that with"
                            + " @AllowRewrite(\"why\"), or make a new table and move the rows.");
        }
        return ChangePlan.of(
                change,
                List.of(Step.of(
                        Phase.EXPAND,
                        Unit.of(
                                "Writes the table anew, which was allowed: "
                                        + change.rewrite().get() + ".",
                                statements(change, context, logged)),
                        Unit.of("Writes the table anew once more.", statements(change, context, !logged)))),
                table + " is locked against readers and writers until it is written anew, up and down.",
                "An unlogged table is empty after a crash of the server, and replicas do not have its rows.");
    }

    /** Since version 15 the sequences that a table owns follow it, and those that are no identity's were logged. */
    private static List<Ddl> statements(ChangePersistence change, PlanContext context, boolean logged) {
        QualifiedName table = change.after().name();
        List<Ddl> statements = new ArrayList<>(List.of(new SetLogged(table, logged)));
        if (!logged && context.server().atLeast(15)) {
            SequenceOwner.of(context.before(), table).forEach(s -> statements.add(new SetLogged(s.name(), true)));
        }
        return statements;
    }
}
