package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.TableAction;

/** Code that leaves the column out stores another value from now on. */
final class ChangingDefault implements Rule {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void statement(Scene scene) {
        scene.onAction(
                TableAction.SetDefault.class, (table, set) -> judge(scene, table, set.at(), set.column(), "changes"));
        scene.onAction(
                TableAction.DropDefault.class, (table, drop) -> judge(scene, table, drop.at(), drop.column(), "goes"));
    }

    private static void judge(Scene scene, SqlName table, int at, String column, String what) {
        boolean added = scene.state().added(table, column);
        if (!scene.isNew(table) && !added && !scene.isGenerated()) {
            scene.find(
                    at,
                    table.qualified() + "." + column,
                    "the default of \"" + column + "\" of \"" + table + "\" " + what,
                    "old code that leaves the column out stores something else while it still runs",
                    "Make sure that old and new code can live with both values");
        }
    }
}
