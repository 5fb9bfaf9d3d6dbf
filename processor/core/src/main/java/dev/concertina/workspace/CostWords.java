package dev.concertina.workspace;

import dev.concertina.ddl.Cost;
import dev.concertina.ddl.CreateIndex;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.FillColumns;
import dev.concertina.plan.PlannedFile;
import dev.concertina.plan.Unit;
import dev.concertina.script.CostLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What running units costs, as a sentence for a file's header. */
final class CostWords {
    private CostWords() {}

    static String of(List<Unit> units) {
        if (units.isEmpty()) {
            return "nothing to do";
        }
        List<Ddl> statements =
                units.stream().flatMap(u -> u.statements().stream()).toList();
        List<String> words = new ArrayList<>();
        if (has(statements, Cost.REWRITE)) {
            words.add("writes a table anew while nobody else can use it");
        }
        if (statements.stream().anyMatch(FillColumns.class::isInstance)) {
            words.add("writes the rows that need it, in batches");
        }
        long indexes = statements.stream().filter(CostWords::buildsOnline).count();
        if (indexes > 0) {
            words.add(
                    indexes == 1
                            ? "builds an index beside running writers"
                            : "builds " + indexes + " indexes beside running writers");
        }
        if (statements.stream().anyMatch(s -> s.cost() == Cost.SCAN && !buildsOnline(s))) {
            words.add("reads the table, others may write meanwhile");
        }
        if (words.isEmpty()) {
            words.add("changes the catalog only, milliseconds at any size");
        }
        return new CostLine(String.join("; ", words), Optional.of(PlannedFile.strongestLock(units))).text();
    }

    private static boolean has(List<Ddl> statements, Cost cost) {
        return statements.stream().anyMatch(s -> s.cost() == cost);
    }

    private static boolean buildsOnline(Ddl statement) {
        return statement instanceof CreateIndex index && index.concurrently();
    }
}
