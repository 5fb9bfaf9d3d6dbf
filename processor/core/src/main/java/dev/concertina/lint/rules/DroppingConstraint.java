package dev.concertina.lint.rules;

import dev.concertina.lint.Item;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.TableAction;

/** A guarantee that code may rest on goes. */
final class DroppingConstraint implements Rule {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void statement(Scene scene) {
        scene.onAction(TableAction.DropConstraint.class, (table, drop) -> {
            boolean spare = scene.catalog()
                    .definition(Item.Kind.CONSTRAINT, table.qualified(), drop.name())
                    .filter(d -> d.contains("is not null"))
                    .isPresent();
            if (!scene.isNew(table) && !spare && !scene.isGenerated()) {
                scene.find(
                        drop.at(),
                        table.qualified() + "." + drop.name(),
                        "constraint \"" + drop.name() + "\" of \"" + table + "\" is dropped",
                        "rows that it kept out can come, and its way back must prove them all",
                        "Make sure that nobody rests on it; drop it in a contract if old code does");
            }
        });
    }
}
