package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.ConstraintFact;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.TableAction;

/** A check that is validated at once locks the table until all rows are read. */
final class RequireNotValidCheck implements Rule {
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
        scene.onAction(TableAction.AddConstraint.class, (table, add) -> judge(scene, table, add.constraint()));
        scene.onAction(
                TableAction.AddColumn.class,
                (table, add) -> add.column().constraints().forEach(c -> judge(scene, table, c)));
    }

    private static void judge(Scene scene, SqlName table, ConstraintFact check) {
        boolean checks = check.kind() == ConstraintFact.Kind.CHECK || check.kind() == ConstraintFact.Kind.NOT_NULL;
        if (checks && !check.notValid() && !scene.isNew(table)) {
            scene.find(
                    check.at(),
                    table.qualified() + "." + check.nameOn(table),
                    check.kind() + " \"" + check.nameOn(table) + "\" of \"" + table + "\" is validated at once",
                    "the table can be neither read nor written until all rows are read",
                    "Add it NOT VALID, and VALIDATE CONSTRAINT in a later transaction");
        }
    }
}
