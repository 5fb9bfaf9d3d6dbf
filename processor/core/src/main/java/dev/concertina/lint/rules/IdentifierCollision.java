package dev.concertina.lint.rules;

import dev.concertina.lint.PairScene;
import dev.concertina.lint.Read;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Two long names that are equal in their first 63 bytes are one name to PostgreSQL. */
final class IdentifierCollision implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void pair(PairScene scene) {
        Map<String, String> seen = new HashMap<>();
        for (Read read : scene.up()) {
            for (Token token : Identifiers.of(read)) {
                String name = token.identifier();
                String other = seen.putIfAbsent(Identifiers.cut(name), name);
                if (other != null && !other.equals(name)) {
                    scene.find(
                            scene.pair().up(),
                            Optional.of(read),
                            token.start(),
                            Identifiers.cut(name),
                            "\"" + other + "\" and \"" + name + "\" are equal in their first 63 bytes",
                            "the server takes them for one name",
                            "Make one of them differ earlier");
                }
            }
        }
    }
}
