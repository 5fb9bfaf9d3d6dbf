package dev.concertina.plan;

import dev.concertina.change.ChangeIndex;
import dev.concertina.schema.Index;
import dev.concertina.schema.IndexElement;
import dev.concertina.schema.Name;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An index that differs under its name: the new one is built under an interim name, serves beside the old one, and takes
 * the name when the old one goes. A unique one that demands something else goes first and comes last.
 */
final class ChangeIndexPlanner implements ChangePlanner<ChangeIndex> {
    @Override
    public ChangePlan plan(ChangeIndex change, PlanContext context) {
        boolean freed = change.before().unique() && !demandsSame(change.before(), change.after());
        return ChangePlan.of(change, freed ? replaced(change, context) : relieved(change, context));
    }

    private static List<Step> relieved(ChangeIndex change, PlanContext context) {
        Table table = change.table();
        Name name = change.after().name();
        Name interim = context.interim(name);
        Index built = change.after().withName(interim);
        boolean tightens = change.after().unique() && !change.before().unique();
        Step build = Step.of(
                tightens ? Phase.CONSTRAIN : Phase.EXPAND,
                OnlineBuild.index(context, table, built),
                List.of(OnlineBuild.dropIndex(table, built)));
        List<Unit> up = List.of(
                OnlineBuild.dropIndex(table, change.before()),
                Unit.of("The name is free.", IndexNames.rename(context, table, interim, name)));
        List<Unit> down = new ArrayList<>();
        down.add(Unit.of("Make room for the old one.", IndexNames.rename(context, table, name, interim)));
        down.addAll(OnlineBuild.index(context, table, change.before()));
        return List.of(tightens ? build.behindLive() : build, Step.of(Phase.CONTRACT, up, down));
    }

    private static List<Step> replaced(ChangeIndex change, PlanContext context) {
        Table table = change.table();
        boolean tightens = change.after().unique();
        Step free = Step.of(
                Phase.EXPAND,
                List.of(OnlineBuild.dropIndex(table, change.before())),
                OnlineBuild.index(context, table, change.before()));
        Step build = Step.of(
                tightens ? Phase.CONSTRAIN : Phase.EXPAND,
                OnlineBuild.index(context, table, change.after()),
                List.of(OnlineBuild.dropIndex(table, change.after())));
        return List.of(free, tightens ? build.behindLive() : build);
    }

    /** Whether two unique indexes refuse the same rows. */
    private static boolean demandsSame(Index before, Index after) {
        return after.unique()
                && keys(before).equals(keys(after))
                && before.nullsNotDistinct() == after.nullsNotDistinct()
                && before.predicate().equals(after.predicate());
    }

    private static Set<Object> keys(Index index) {
        Set<Object> keys = new HashSet<>();
        for (IndexElement key : index.keys()) {
            keys.add(List.of(key.column(), key.expression(), key.collation(), key.operatorClass()));
        }
        return keys;
    }
}
