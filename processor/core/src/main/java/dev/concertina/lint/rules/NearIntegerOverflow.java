package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.lint.TableStatistics;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import java.util.Optional;

/** An integer key that nears 2,147,483,647 stops all inserts when it gets there. */
final class NearIntegerOverflow implements Rule {
    private static final long NEAR = 1_600_000_000L;
    private static final long END = 2_147_483_647L;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.AlterTable.class, t -> judge(scene, t.table()));
        scene.on(Fact.CreateTable.class, t -> judge(scene, t.table()));
    }

    private static void judge(Scene scene, SqlName table) {
        Optional<TableStatistics> known =
                Optional.ofNullable(scene.settings().statistics().get(table.qualified()));
        if (known.isPresent() && known.get().lastKey() >= NEAR && known.get().lastKey() <= END) {
            scene.find(
                    table.at(),
                    table.qualified(),
                    "the key of \"" + table + "\" has reached " + known.get().lastKey() + " of " + END,
                    "at the end every insert fails",
                    "Let the key grow to bigint now, while there is time for a backfill");
        }
    }
}
