package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;

/** UPDATE without WHERE writes every row in one transaction. */
final class BanUpdateWithoutWhere implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.Update.class, change -> {
            if (change.where().isEmpty() && !scene.isNew(change.table()) && !scene.isBatch()) {
                scene.find(
                        change.at(),
                        change.table().qualified(),
                        "UPDATE of \"" + change.table() + "\" has no WHERE",
                        "every row is written in one transaction, and its writers wait until the end",
                        "Say which rows, and write \"-- concertina:batch table=… key=…\" before it in a backfill");
            }
        });
    }
}
