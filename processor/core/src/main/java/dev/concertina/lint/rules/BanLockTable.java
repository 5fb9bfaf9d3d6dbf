package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import dev.concertina.parse.TableAction;
import java.util.Locale;

/** An explicit lock, or a trigger switched off, holds up or deceives all other clients. */
final class BanLockTable implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.LockTable.class, lock -> {
            if (!scene.isGenerated() && !scene.isNew(lock.tables().get(0))) {
                scene.find(
                        lock.at(),
                        lock.tables().get(0).qualified(),
                        "\"" + lock.tables().get(0) + "\" is locked in mode "
                                + lock.mode().toUpperCase(Locale.ROOT),
                        "clients wait until the transaction ends",
                        "Leave it out: each statement takes the lock that it needs");
            }
        });
        scene.onAction(TableAction.Triggers.class, (table, triggers) -> {
            if (!triggers.enable() && !scene.isNew(table)) {
                scene.find(
                        triggers.at(),
                        table.qualified() + "." + triggers.name(),
                        "trigger \"" + triggers.name() + "\" of \"" + table + "\" is switched off",
                        "rows that clients write meanwhile are not kept in step",
                        "Drop it if it is not needed, or leave it on");
            }
        });
    }
}
