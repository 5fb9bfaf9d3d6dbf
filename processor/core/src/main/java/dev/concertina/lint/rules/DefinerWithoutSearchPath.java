package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;

/** A SECURITY DEFINER function without a search path runs what its caller puts there. */
final class DefinerWithoutSearchPath implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.CreateFunction.class, function -> {
            if (function.securityDefiner() && !function.searchPath()) {
                scene.find(
                        function.at(),
                        function.function().qualified(),
                        "function \"" + function.function() + "\" is SECURITY DEFINER and sets no search_path",
                        "whoever calls it chooses what its names mean, with its owner's rights",
                        "Add SET search_path = pg_catalog, pg_temp, and write names with their schemas");
            }
        });
    }
}
