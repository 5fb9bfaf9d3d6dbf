package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;

/** A secret in plain text is read by everybody who reads a backup. */
final class UnprotectedSensitiveColumn implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void statement(Scene scene) {
        Columns.defined(scene, (table, column) -> {
            boolean plain = column.type().written().startsWith("text")
                    || column.type().written().contains("char")
                    || column.type().written().startsWith("json");
            boolean sensitive = Sensitive.is(scene.catalog(), table, column.name());
            if (plain && sensitive && !Sensitive.isProtected(column.name())) {
                scene.find(
                        column.at(),
                        table.qualified() + "." + column.name(),
                        "column \"" + column.name() + "\" of \"" + table + "\" holds a secret in plain text",
                        "everybody who reads a log, a replica or a backup reads it",
                        "Store a hash, or an encrypted value, and say so in the name");
            }
        });
    }
}
