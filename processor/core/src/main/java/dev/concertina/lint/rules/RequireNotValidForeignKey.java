package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.ConstraintFact;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.TableAction;

/** A foreign key that is validated at once keeps both tables from being written until all rows are read. */
final class RequireNotValidForeignKey implements Rule {
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
        scene.onAction(TableAction.AddColumn.class, (table, add) -> {
            if (add.column().defaultValue().isPresent()) {
                add.column().constraints().forEach(c -> judge(scene, table, c));
            }
        });
    }

    private static void judge(Scene scene, SqlName table, ConstraintFact key) {
        if (key.kind() == ConstraintFact.Kind.FOREIGN_KEY
                && !key.notValid()
                && !scene.isNew(table)
                && !scene.isGenerated()) {
            scene.find(
                    key.at(),
                    table.qualified() + "." + key.nameOn(table),
                    "foreign key \"" + key.nameOn(table) + "\" of \"" + table + "\" is validated at once",
                    "nobody can write to either table until all rows are read",
                    "Add it NOT VALID, and VALIDATE CONSTRAINT in a later transaction");
        }
    }
}
