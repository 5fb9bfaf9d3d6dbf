package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;

/** An extension without a version is another one on each server. */
final class UnpinnedExtension implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.CreateExtension.class, create -> {
            if (!create.pinned() && !scene.isGenerated()) {
                scene.find(
                        create.at(),
                        create.extension(),
                        "extension \"" + create.extension() + "\" has no version",
                        "each server installs the newest that it has, and they differ",
                        "Write VERSION '…'");
            }
        });
    }
}
