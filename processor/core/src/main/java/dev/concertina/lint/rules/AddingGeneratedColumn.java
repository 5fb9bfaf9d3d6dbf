package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.ColumnFact;
import dev.concertina.parse.TableAction;

/** A stored generated, serial or identity column makes ADD COLUMN write the whole table anew. */
final class AddingGeneratedColumn implements Rule {
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
        scene.onAction(TableAction.AddColumn.class, (table, add) -> {
            ColumnFact column = add.column();
            boolean written =
                    column.stored() || column.identity() || column.type().isSerial();
            if (written && !scene.isNew(table) && !scene.allowsRewrite()) {
                scene.find(
                        add.at(),
                        table.qualified() + "." + column.name(),
                        "column \"" + column.name() + "\" of \"" + table + "\" gets a value in each row at once",
                        "the whole table is written anew while nobody can read or write it",
                        "Add a plain column, keep it in step by a trigger, fill it in a backfill");
            }
        });
    }
}
