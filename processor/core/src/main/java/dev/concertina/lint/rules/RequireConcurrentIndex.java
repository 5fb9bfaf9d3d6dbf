package dev.concertina.lint.rules;

import dev.concertina.lint.Item;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;

/** CREATE INDEX shuts out writers until the index is built. */
final class RequireConcurrentIndex implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public boolean isAboutLocks() {
        return true;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.CreateIndex.class, index -> {
            if (!index.concurrently() && !index.only() && !scene.isNew(index.table()) && !isView(scene, index)) {
                scene.find(
                        index.at(),
                        index.table().qualified(),
                        "an index of \"" + index.table() + "\" is built without CONCURRENTLY",
                        "nobody can write to the table until it is built",
                        "Write CREATE INDEX CONCURRENTLY, in a file with \"-- transactional: no\"");
            }
        });
    }

    /** A materialized view that a script made before, and whose readers do not wait for a writer. */
    private static boolean isView(Scene scene, Fact.CreateIndex index) {
        return scene.catalog()
                .isThere(new Item(Item.Kind.VIEW, "", index.table().qualified()));
    }
}
