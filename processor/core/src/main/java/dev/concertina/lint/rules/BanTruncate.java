package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;

/** TRUNCATE takes all rows, under the strongest lock. */
final class BanTruncate implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.Truncate.class, truncate -> {
            SqlName first = truncate.tables().get(0);
            if (!scene.isNew(first)) {
                scene.find(
                        truncate.at(),
                        first.qualified(),
                        "\"" + first + "\" is emptied" + (truncate.cascade() ? " with CASCADE" : ""),
                        truncate.cascade()
                                ? "its rows and those of every table that references it are gone, and no way back brings them"
                                : "its rows are gone, and no way back brings them",
                        "Delete what must go in batches, in a backfill");
            }
        });
    }
}
