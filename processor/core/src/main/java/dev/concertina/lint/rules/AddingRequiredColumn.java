package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.ColumnFact;
import dev.concertina.parse.ConstraintFact;
import dev.concertina.parse.TableAction;

/** A new column that is NOT NULL and has no default fails where there are rows. */
final class AddingRequiredColumn implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void statement(Scene scene) {
        scene.onAction(TableAction.AddColumn.class, (table, add) -> {
            ColumnFact column = add.column();
            boolean required = column.notNull() || column.has(ConstraintFact.Kind.PRIMARY_KEY);
            boolean filled = column.defaultValue().isPresent()
                    || column.generated().isPresent()
                    || column.identity()
                    || column.type().isSerial();
            if (required && !filled && !scene.isNew(table)) {
                scene.find(
                        add.at(),
                        table.qualified() + "." + column.name(),
                        "column \"" + column.name() + "\" of \"" + table + "\" is required and has no default",
                        "the server refuses it where there are rows, and old code cannot insert any more",
                        "Add it nullable, fill it in a backfill, and make it NOT NULL in a constrain file");
            }
        });
    }
}
