package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;

/** PostgreSQL cannot take a label from an enum. */
final class RemovingEnumValue implements Rule {
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
        scene.on(Fact.Alter.class, alter -> {
            if (alter.kind().equals("type") && alter.words().startsWith("drop value")) {
                find(scene, alter.at(), alter.object().qualified());
            }
        });
        scene.on(Fact.Delete.class, delete -> {
            if (delete.table().name().equals("pg_enum")) {
                find(scene, delete.at(), "pg_enum");
            }
        });
    }

    private static void find(Scene scene, int at, String object) {
        scene.find(
                at,
                object,
                "a label is taken from an enum",
                "PostgreSQL has no such statement, and a row of pg_enum that is gone leaves values that nobody can read",
                "Make a new type without the label, and move the columns to it");
    }
}
