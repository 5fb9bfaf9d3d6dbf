package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.TableAction;

/** SET NOT NULL reads the whole table under the strongest lock unless a validated check says that it need not. */
final class AddingNotNull implements Rule {
    /** The first version that reads no rows where a check says enough. */
    private static final int CHECKS_PROVE = 12;

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean isAboutLocks() {
        return true;
    }

    @Override
    public void statement(Scene scene) {
        scene.onAction(TableAction.SetNotNull.class, (table, set) -> {
            boolean proved =
                    scene.settings().oldest() >= CHECKS_PROVE && scene.locks().isProved(table, set.column());
            if (!scene.isNew(table) && !proved) {
                scene.find(
                        set.at(),
                        table.qualified() + "." + set.column(),
                        "column \"" + set.column() + "\" of \"" + table
                                + "\" becomes NOT NULL without a validated check",
                        "the table can be neither read nor written until all rows are read",
                        "Add CHECK (" + set.column() + " IS NOT NULL) NOT VALID, validate it, then SET NOT NULL");
            }
        });
    }
}
