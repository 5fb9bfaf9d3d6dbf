package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.TableAction;

/** ALTER TYPE writes the table and its indexes anew unless the new type is the old one with more room. */
final class ChangingColumnType implements Rule {
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
        scene.onAction(TableAction.AlterType.class, (table, change) -> {
            if (!scene.isNew(table) && scene.locks().rewrites(table, change) && !scene.allowsRewrite()) {
                String from = scene.locks()
                        .before(table, change.column())
                        .map(t -> " from \"" + t + "\"")
                        .orElse("");
                scene.find(
                        change.at(),
                        table.qualified() + "." + change.column(),
                        "column \"" + change.column() + "\" of \"" + table + "\" changes its type" + from + " to \""
                                + change.type().written() + "\"",
                        "the table may be written anew while nobody can read or write it, and old code meets a new type",
                        "Add a second column of the new type, keep both in step, and retire the old one in a contract");
            }
        });
    }
}
