package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;

/** A failed CREATE INDEX CONCURRENTLY leaves an invalid index of that name, which IF NOT EXISTS takes for the wanted one. */
final class BanIfNotExistsConcurrently implements Rule {
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
        scene.on(Fact.CreateIndex.class, index -> {
            if (index.concurrently() && index.ifNotExists()) {
                scene.find(
                        index.at(),
                        index.table().qualified(),
                        "an index of \"" + index.table() + "\" is built CONCURRENTLY IF NOT EXISTS",
                        "after a failure the invalid index of that name stays, and is never used",
                        "Leave IF NOT EXISTS out, and drop an invalid index before building it again");
            }
        });
    }
}
