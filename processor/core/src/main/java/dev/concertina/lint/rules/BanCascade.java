package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import dev.concertina.parse.TableAction;

/** CASCADE drops what nobody named. */
final class BanCascade implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean judgesDown() {
        return true;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(
                Fact.Drop.class,
                d -> judge(scene, d.cascade(), d.at(), d.names().get(0).qualified()));
        scene.on(
                Fact.DropOn.class,
                d -> judge(scene, d.cascade(), d.at(), d.table().qualified() + "." + d.name()));
        scene.onAction(
                TableAction.DropColumn.class,
                (table, d) -> judge(scene, d.cascade(), d.at(), table.qualified() + "." + d.column()));
        scene.onAction(
                TableAction.DropConstraint.class,
                (table, d) -> judge(scene, d.cascade(), d.at(), table.qualified() + "." + d.name()));
    }

    private static void judge(Scene scene, boolean cascade, int at, String object) {
        if (cascade) {
            scene.find(
                    at,
                    object,
                    "\"" + object + "\" is dropped with CASCADE",
                    "all that hangs on it goes, too, and nobody sees what",
                    "Drop what hangs on it by name, each with its way back");
        }
    }
}
