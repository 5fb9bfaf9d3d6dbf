package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;

/** A name without a schema means another object under another search path. */
final class RequireSchemaName implements Rule {
    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public boolean optional() {
        return true;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.CreateTable.class, t -> judge(scene, t.table()));
        scene.on(Fact.AlterTable.class, t -> judge(scene, t.table()));
        scene.on(Fact.CreateIndex.class, i -> judge(scene, i.table()));
        scene.on(Fact.Drop.class, d -> {
            if (!d.kind().equals("schema")
                    && !d.kind().equals("extension")
                    && !d.kind().equals("database")) {
                d.names().forEach(n -> judge(scene, n));
            }
        });
        scene.on(Fact.Update.class, u -> judge(scene, u.table()));
        scene.on(Fact.Delete.class, d -> judge(scene, d.table()));
        scene.on(Fact.Insert.class, i -> judge(scene, i.table()));
        scene.on(Fact.Truncate.class, t -> t.tables().forEach(n -> judge(scene, n)));
    }

    private static void judge(Scene scene, SqlName name) {
        if (name.schema().isEmpty()) {
            scene.find(
                    name.at(),
                    name.qualified(),
                    "\"" + name + "\" has no schema",
                    "under another search path it is another object",
                    "Write " + name.qualified());
        }
    }
}
