package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import java.util.Locale;
import java.util.Set;

/** What only a superuser may do fails for the role that migrates. */
final class RequiresSuperuser implements Rule {
    private static final Set<String> SUPER =
            Set.of("alter system", "create event", "alter event", "create language", "create subscription", "load");
    private static final Set<String> PARAMETERS =
            Set.of("session_replication_role", "zero_damaged_pages", "session_authorization", "lc_messages");

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.Other.class, other -> {
            if (SUPER.contains(other.command()) && !scene.isGenerated()) {
                find(scene, other.at(), other.command());
            }
        });
        scene.on(Fact.SetParameter.class, set -> {
            if (PARAMETERS.contains(set.parameter())) {
                find(scene, set.at(), "set " + set.parameter());
            }
        });
    }

    private static void find(Scene scene, int at, String what) {
        scene.find(
                at,
                what,
                what.toUpperCase(Locale.ROOT) + " asks for a superuser",
                "hosted databases give none, and the role that migrates should be none",
                "Let whoever runs the server do it, and leave it out here");
    }
}
