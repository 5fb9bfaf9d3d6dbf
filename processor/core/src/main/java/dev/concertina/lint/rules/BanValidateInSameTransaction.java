package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.TableAction;

/** A constraint that is validated in the transaction that added it keeps its strong lock meanwhile. */
final class BanValidateInSameTransaction implements Rule {
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
        scene.onAction(TableAction.ValidateConstraint.class, (table, validate) -> {
            boolean same = scene.read().inTransaction()
                    && scene.state().cameIn(scene.read().transaction(), table, validate.name());
            if (same && !scene.isNew(table)) {
                scene.find(
                        validate.at(),
                        table.qualified() + "." + validate.name(),
                        "\"" + validate.name() + "\" is added and validated in one transaction",
                        "the lock that adding it took is held until all rows are read",
                        "Validate it in another transaction, best in another file");
            }
        });
    }
}
