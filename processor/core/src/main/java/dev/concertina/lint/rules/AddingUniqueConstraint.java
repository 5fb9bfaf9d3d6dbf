package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.ConstraintFact;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.TableAction;

/** ADD UNIQUE builds its index under the strongest lock. */
final class AddingUniqueConstraint implements Rule {
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

    private static void judge(Scene scene, SqlName table, ConstraintFact key) {
        boolean builds =
                key.kind() == ConstraintFact.Kind.UNIQUE && key.usingIndex().isEmpty();
        if (builds && !scene.isNew(table) && !scene.isGenerated()) {
            scene.find(
                    key.at(),
                    table.qualified() + "." + key.nameOn(table),
                    "unique constraint \"" + key.nameOn(table) + "\" of \"" + table + "\" builds its index",
                    "the table can be neither read nor written until it is built",
                    "Build the index with CREATE UNIQUE INDEX CONCURRENTLY, then ADD CONSTRAINT … UNIQUE USING INDEX");
        }
    }
}
