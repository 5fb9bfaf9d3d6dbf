package dev.concertina.lint.rules;

import dev.concertina.lint.LockClaims;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.TableAction;

/** A default that differs from row to row makes ADD COLUMN write the whole table anew. */
final class AddingVolatileDefault implements Rule {
    /** The first version that writes no row for a constant. */
    private static final int CONSTANTS_ARE_REMEMBERED = 11;

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
        scene.onAction(TableAction.AddColumn.class, (table, add) -> {
            boolean written = LockClaims.isVolatile(add.column())
                    || (scene.settings().oldest() < CONSTANTS_ARE_REMEMBERED
                            && add.column().defaultValue().isPresent());
            if (written && !scene.isNew(table) && !scene.allowsRewrite()) {
                scene.find(
                        add.at(),
                        table.qualified() + "." + add.column().name(),
                        "column \"" + add.column().name() + "\" of \"" + table
                                + "\" comes with a default that may be volatile",
                        "the whole table is written anew while nobody can read or write it",
                        "Add it without a default, then SET DEFAULT, and fill the old rows in a backfill");
            }
        });
    }
}
