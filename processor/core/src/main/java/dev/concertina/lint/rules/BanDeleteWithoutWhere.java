package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;

/** DELETE without WHERE writes every row in one transaction. */
final class BanDeleteWithoutWhere implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.Delete.class, change -> {
            if (change.where().isEmpty() && !scene.isNew(change.table()) && !scene.isBatch()) {
                scene.find(
                        change.at(),
                        change.table().qualified(),
                        "DELETE of \"" + change.table() + "\" has no WHERE",
                        "every row is written in one transaction, and its writers wait until the end",
                        "Say which rows, and write \"-- concertina:batch table=… key=…\" before it in a backfill");
            }
        });
    }
}
