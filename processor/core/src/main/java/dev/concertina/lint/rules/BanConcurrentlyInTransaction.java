package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import dev.concertina.parse.TableAction;

/** What is CONCURRENTLY cannot run in a transaction. */
final class BanConcurrentlyInTransaction implements Rule {
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
        scene.on(
                Fact.CreateIndex.class,
                i -> judge(scene, i.at(), i.concurrently(), i.table().qualified()));
        scene.on(
                Fact.Drop.class,
                d -> judge(scene, d.at(), d.concurrently(), d.names().get(0).qualified()));
        scene.on(Fact.Reindex.class, r -> judge(scene, r.at(), r.concurrently(), r.name()));
        scene.onAction(
                TableAction.Detach.class, (table, d) -> judge(scene, d.at(), d.concurrently(), table.qualified()));
    }

    private static void judge(Scene scene, int at, boolean concurrently, String object) {
        if (concurrently && scene.read().inTransaction()) {
            scene.find(
                    at,
                    object,
                    "a statement with CONCURRENTLY stands in a transaction",
                    "the server refuses it and the file stops",
                    "Move it into a file of its own with \"-- transactional: no\"");
        }
    }
}
