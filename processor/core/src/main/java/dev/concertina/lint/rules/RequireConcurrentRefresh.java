package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;

/** REFRESH MATERIALIZED VIEW keeps readers out until it is done. */
final class RequireConcurrentRefresh implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean isAboutLocks() {
        return true;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.Refresh.class, refresh -> {
            if (!refresh.concurrently() && !scene.isNew(refresh.view())) {
                scene.find(
                        refresh.at(),
                        refresh.view().qualified(),
                        "\"" + refresh.view() + "\" is refreshed without CONCURRENTLY",
                        "nobody can read it until all of it is computed",
                        "Give it a unique index, and write REFRESH MATERIALIZED VIEW CONCURRENTLY");
            }
        });
    }
}
