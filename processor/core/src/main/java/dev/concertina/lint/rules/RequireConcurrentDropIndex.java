package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;

/** DROP INDEX waits for everybody who uses the table, and everybody waits for it. */
final class RequireConcurrentDropIndex implements Rule {
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
        scene.on(Fact.Drop.class, drop -> {
            if (!drop.kind().equals("index")
                    || drop.concurrently()
                    || scene.isLockedAlready()
                    || scene.isGeneratedContract()) {
                return;
            }
            for (SqlName index : drop.names()) {
                if (scene.catalog()
                        .tableOf(index)
                        .filter(scene.catalog()::isNewTable)
                        .isEmpty()) {
                    scene.find(
                            drop.at(),
                            index.qualified(),
                            "index \"" + index + "\" is dropped without CONCURRENTLY",
                            "its table can be neither read nor written while this waits for a running query",
                            "Write DROP INDEX CONCURRENTLY, in a file with \"-- transactional: no\"");
                }
            }
        });
    }
}
