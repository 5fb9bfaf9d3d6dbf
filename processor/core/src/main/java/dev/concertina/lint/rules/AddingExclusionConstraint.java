package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.ConstraintFact;
import dev.concertina.parse.TableAction;

/** An exclusion constraint builds its index under the strongest lock; there is no other way. */
final class AddingExclusionConstraint implements Rule {
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
        scene.onAction(TableAction.AddConstraint.class, (table, add) -> {
            ConstraintFact exclusion = add.constraint();
            if (exclusion.kind() == ConstraintFact.Kind.EXCLUDE && !scene.isNew(table) && !scene.isGenerated()) {
                scene.find(
                        add.at(),
                        table.qualified() + "." + exclusion.nameOn(table),
                        "exclusion constraint \"" + exclusion.nameOn(table) + "\" of \"" + table
                                + "\" builds its index",
                        "the table can be neither read nor written until it is built, and PostgreSQL has no other way",
                        "Plan a window for it, and suppress this with the window as the reason");
            }
        });
    }
}
