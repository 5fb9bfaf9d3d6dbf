package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.TableAction;

/** DETACH PARTITION locks the partitioned table against everybody. */
final class RequireConcurrentDetach implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean isAboutLocks() {
        return true;
    }

    @Override
    public void statement(Scene scene) {
        scene.onAction(TableAction.Detach.class, (table, detach) -> {
            if (!detach.concurrently() && !detach.finishes() && !scene.isNew(table) && !scene.isGeneratedContract()) {
                scene.find(
                        detach.at(),
                        table.qualified(),
                        "\"" + detach.partition() + "\" is detached from \"" + table + "\" without CONCURRENTLY",
                        "the whole partitioned table can be neither read nor written while this waits",
                        "Write DETACH PARTITION … CONCURRENTLY, in a file with \"-- transactional: no\"");
            }
        });
    }
}
