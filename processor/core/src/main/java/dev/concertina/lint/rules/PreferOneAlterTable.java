package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import dev.concertina.parse.TableAction;

/** Each ALTER TABLE goes for its lock, and through the rows, anew. */
final class PreferOneAlterTable implements Rule {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.AlterTable.class, alter -> {
            boolean again = scene.state().alteredBefore(alter.table());
            boolean apart = all(alter, TableAction.ValidateConstraint.class)
                    || (all(alter, TableAction.DropConstraint.class)
                            && scene.state().required(alter.table()));
            if (again && !apart && !scene.isNew(alter.table()) && !scene.isGenerated()) {
                scene.find(
                        alter.at(),
                        alter.table().qualified(),
                        "the statement before alters \"" + alter.table() + "\", too",
                        "each goes for the lock, and through the rows, anew",
                        "Make them one ALTER TABLE with several actions");
            }
        });
    }

    private static boolean all(Fact.AlterTable alter, Class<? extends TableAction> type) {
        return alter.actions().stream().allMatch(type::isInstance);
    }
}
