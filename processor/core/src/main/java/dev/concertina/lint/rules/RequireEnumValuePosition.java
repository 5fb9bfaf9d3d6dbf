package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;

/** A label without BEFORE or AFTER becomes the last, and so the greatest. */
final class RequireEnumValuePosition implements Rule {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.AddEnumValue.class, add -> {
            if (!add.positioned()) {
                scene.find(
                        add.at(),
                        add.type().qualified() + "." + add.label(),
                        "label \"" + add.label() + "\" of \"" + add.type() + "\" has no position",
                        "it becomes the last, so it sorts behind all others",
                        "Say where: ADD VALUE '" + add.label() + "' AFTER '…'");
            }
        });
    }
}
