package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import java.util.Optional;

/** A table can have 1,600 columns in its life, dropped ones included. */
final class TooManyColumns implements Rule {
    private static final int MANY = 1_200;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(
                Fact.CreateTable.class, t -> judge(scene, t.table(), t.columns().size()));
        scene.on(
                Fact.AlterTable.class,
                t -> Optional.ofNullable(
                                scene.settings().statistics().get(t.table().qualified()))
                        .ifPresent(s -> judge(scene, t.table(), s.columns())));
    }

    private static void judge(Scene scene, SqlName table, int columns) {
        if (columns > MANY) {
            scene.find(
                    table.at(),
                    table.qualified(),
                    "\"" + table + "\" has given " + columns + " of 1600 column numbers",
                    "dropped columns keep theirs, and at the end no column can be added",
                    "Move the rows to a new table, or columns to a second one");
        }
    }
}
