package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Token;

/** PostgreSQL cuts names after 63 bytes, silently. */
final class IdentifierTooLong implements Rule {
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
        if (!scene.isStatement()) {
            return;
        }
        for (Token token : Identifiers.of(scene.read())) {
            if (Identifiers.bytes(token.identifier()) > Identifiers.LONGEST) {
                scene.find(
                        token.start(),
                        token.identifier(),
                        "name \"" + token.identifier() + "\" has " + Identifiers.bytes(token.identifier()) + " bytes",
                        "the server cuts it to \"" + Identifiers.cut(token.identifier())
                                + "\" and says so in a notice only",
                        "Choose a name of at most 63 bytes");
            }
        }
    }
}
