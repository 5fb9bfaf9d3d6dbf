package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.TableAction;

/** SET NOT NULL reads the whole table under the strongest lock unless a validated check says that it need not. */
final class AddingNotNull implements Rule {
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
            if (!scene.isNew(table) && !scene.locks().isProved(table, set.column())) {
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
