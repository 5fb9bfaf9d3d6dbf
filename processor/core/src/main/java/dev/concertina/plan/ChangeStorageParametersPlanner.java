package dev.concertina.plan;

import dev.concertina.change.ChangeStorageParameters;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.ResetStorageParameters;
import dev.concertina.ddl.SetStorageParameters;
import dev.concertina.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Storage parameters change in the catalog and hold for rows that are written from then on. */
final class ChangeStorageParametersPlanner implements ChangePlanner<ChangeStorageParameters> {
    @Override
    public ChangePlan plan(ChangeStorageParameters change, PlanContext context) {
        return ChangePlan.of(
                change,
                List.of(Step.of(
                        Phase.EXPAND,
                        Unit.of(
                                "It holds for pages that are written from now on; no row is touched.",
                                statements(change.before(), change.after())),
                        Unit.of("The parameters that stood before.", statements(change.after(), change.before())))));
    }

    private static List<Ddl> statements(Table from, Table to) {
        Map<String, String> set = new TreeMap<>(to.storageParameters());
        set.entrySet().removeAll(from.storageParameters().entrySet());
        Set<String> reset = new TreeSet<>(from.storageParameters().keySet());
        reset.removeAll(to.storageParameters().keySet());
        List<Ddl> statements = new ArrayList<>();
        if (!set.isEmpty()) {
            statements.add(new SetStorageParameters(to.name(), set));
        }
        if (!reset.isEmpty()) {
            statements.add(new ResetStorageParameters(to.name(), reset));
        }
        return statements;
    }
}
