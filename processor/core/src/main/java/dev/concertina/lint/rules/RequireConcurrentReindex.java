package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;

/** REINDEX shuts out writers until the indexes are built anew. */
final class RequireConcurrentReindex implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean isAboutLocks() {
        return true;
    }

    @Override
    public boolean judgesDown() {
        return true;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.Reindex.class, reindex -> {
            if (!reindex.concurrently() && !reindex.kind().equals("system")) {
                scene.find(
                        reindex.at(),
                        reindex.name(),
                        "\"" + reindex.name() + "\" is indexed anew without CONCURRENTLY",
                        "nobody can write to the table meanwhile, and readers that need the index wait, too",
                        "Write REINDEX (CONCURRENTLY), in a file with \"-- transactional: no\"");
            }
        });
    }
}
