package dev.concertina.plan;

import dev.concertina.change.Move;
import dev.concertina.change.SchemaChange;
import dev.concertina.diff.ChangeApplication;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Plans changes one after the other: each begins with the schema and the moves in flight that those before it leave.
 *
 * @param number of the first file, as digits
 * @param server the oldest server that will run the plan
 * @param inFlight the moves of earlier plans whose contracts are pending
 */
public record Planner(String number, PostgresVersion server, Syncs inFlight) {
    /**
     * The plan for changes that lead from one schema to another.
     *
     * @param changes in order, each described as of its place in the order
     * @throws RefusedChange if one of them has no safe way
     */
    public Plan plan(Schema before, Schema after, List<SchemaChange> changes) {
        List<ChangePlan> drafts = new ArrayList<>();
        List<PlanContext> contexts = new ArrayList<>();
        List<Schema> moments = ChangeApplication.moments(before, changes);
        Syncs expanding = inFlight;
        for (int i = 0; i < changes.size(); i++) {
            SchemaChange change = changes.get(i);
            PlanContext context = new PlanContext(number, server, moments.get(i), after, expanding, expanding);
            ChangePlan draft = change.accept(new KindPlanner(context));
            contexts.add(context);
            drafts.add(draft);
            expanding = plus(expanding, draft.moves());
        }
        return new Plan(contracting(drafts, contexts, moments, expanding));
    }

    /** Contracts run in the order of the changes: each leaves in flight what those before it did not contract. */
    private static List<ChangePlan> contracting(
            List<ChangePlan> drafts, List<PlanContext> contexts, List<Schema> moments, Syncs all) {
        List<ChangePlan> plans = new ArrayList<>();
        Underway underway = new Underway();
        Syncs left = all;
        for (int i = 0; i < drafts.size(); i++) {
            ChangePlan draft = drafts.get(i);
            for (Map.Entry<QualifiedName, Move> move : draft.moves().entrySet()) {
                left = left.minus(move.getKey(), move.getValue());
            }
            PlanContext c = contexts.get(i);
            PlanContext context = new PlanContext(c.number(), c.server(), c.before(), c.after(), c.expanding(), left);
            Schema after = moments.get(i + 1);
            List<Table> changed = Underway.changed(c.before(), after);
            ChangePlan plan = Surrounding.of(draft.change().accept(new KindPlanner(context)), context);
            plans.add(new Placement(underway).place(plan, c.before(), after, changed));
            underway.note(context, draft, after, changed);
        }
        return plans;
    }

    private static Syncs plus(Syncs syncs, Map<QualifiedName, Move> moves) {
        Syncs result = syncs;
        for (Map.Entry<QualifiedName, Move> move : moves.entrySet()) {
            result = result.plus(move.getKey(), move.getValue());
        }
        return result;
    }
}
