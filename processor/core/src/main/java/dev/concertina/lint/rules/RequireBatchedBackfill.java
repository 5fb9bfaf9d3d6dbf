package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.lint.TableStatistics;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import dev.concertina.plan.Phase;
import java.util.Optional;

/** Many rows written in one statement are locked until its end, and swell the table. */
final class RequireBatchedBackfill implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(
                Fact.Update.class,
                u -> judge(scene, u.at(), u.table(), u.where().isPresent()));
        scene.on(
                Fact.Delete.class,
                d -> judge(scene, d.at(), d.table(), d.where().isPresent()));
    }

    private static void judge(Scene scene, int at, SqlName table, boolean where) {
        Optional<TableStatistics> known =
                Optional.ofNullable(scene.settings().statistics().get(table.qualified()));
        boolean large = known.map(s -> !s.isSmall()).orElse(scene.phase() == Phase.BACKFILL);
        if (large && where && !scene.isBatch() && !scene.isNew(table) && !scene.inFunction()) {
            scene.find(
                    at,
                    table.qualified(),
                    "rows of \"" + table + "\" are written in one statement",
                    "all of them stay locked until its end, and vacuum waits",
                    "Write \"-- concertina:batch table=" + table + " key=…\" before it, in a file with"
                            + " \"-- transactional: no\"");
        }
    }
}
