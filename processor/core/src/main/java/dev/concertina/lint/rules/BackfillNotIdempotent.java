package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import dev.concertina.plan.Phase;
import java.util.Set;

/** A backfill that is run again after a crash must not change rows twice. */
final class BackfillNotIdempotent implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.Update.class, update -> {
            Set<String> where = update.where().orElse(Set.of());
            update.assigned().forEach((column, mentioned) -> {
                if (mentioned.contains(column) && !where.contains(column) && !scene.inFunction()) {
                    find(
                            scene,
                            update.at(),
                            update.table(),
                            "sets \"" + column + "\" to what it computes from \"" + column + "\"");
                }
            });
        });
        scene.on(Fact.Insert.class, insert -> {
            boolean backfill = scene.phase() == Phase.BACKFILL
                    && !scene.inFunction()
                    && !scene.read().inTransaction();
            if (backfill && !insert.guarded() && !scene.isNew(insert.table())) {
                find(
                        scene,
                        insert.at(),
                        insert.table(),
                        "inserts rows into \"" + insert.table() + "\" unconditionally");
            }
        });
    }

    private static void find(Scene scene, int at, SqlName table, String what) {
        scene.find(
                at,
                table.qualified(),
                "it " + what,
                "run again after a crash, it changes rows twice",
                "Let WHERE, or ON CONFLICT, leave out what is done already");
    }
}
