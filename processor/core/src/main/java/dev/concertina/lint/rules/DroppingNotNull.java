package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.TableAction;

/** Readers that were never told meet NULL. */
final class DroppingNotNull implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void statement(Scene scene) {
        scene.onAction(TableAction.DropNotNull.class, (table, drop) -> {
            if (!scene.isNew(table) && !scene.isGenerated()) {
                scene.find(
                        drop.at(),
                        table.qualified() + "." + drop.column(),
                        "column \"" + drop.column() + "\" of \"" + table + "\" may be NULL from now on",
                        "old code that reads it may fail at the first NULL",
                        "Deploy readers that know NULL first, then drop it");
            }
        });
    }
}
