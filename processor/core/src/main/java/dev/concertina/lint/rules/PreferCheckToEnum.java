package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;

/** An enum only grows: its labels can be neither removed nor put in another order. */
final class PreferCheckToEnum implements Rule {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.CreateEnum.class, create -> {
            if (!scene.isGenerated()) {
                scene.find(
                        create.type().at(),
                        create.type().qualified(),
                        "type \"" + create.type() + "\" is an enum",
                        "no label can ever be removed or moved without a new type and a new column",
                        "Write text with CHECK (… IN (…)), or a table of values that is referenced");
            }
        });
    }
}
