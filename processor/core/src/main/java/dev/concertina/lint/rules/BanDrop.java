package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import dev.concertina.parse.TableAction;
import dev.concertina.plan.Phase;

/** Something that running code may read, and its rows, go: outside a purge file that is too early. */
final class BanDrop implements Rule {
    private final String kind;

    /** @param kind {@code column}, {@code table}, {@code schema} or {@code database} */
    BanDrop(String kind) {
        this.kind = kind;
    }

    @Override
    public String id() {
        return "ban-drop-" + kind;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void statement(Scene scene) {
        // A contract drops a schema once nothing is left in it, and its way back makes it again.
        boolean emptied = scene.isGeneratedContract() && kind.equals("schema");
        if (scene.phase() == Phase.PURGE || emptied) {
            return;
        }
        scene.on(Fact.Drop.class, drop -> {
            if (drop.kind().equals(kind)) {
                drop.names().stream()
                        .filter(n -> !scene.isNew(n))
                        .forEach(n -> find(scene, drop.at(), n.qualified(), n.toString()));
            }
        });
        if (kind.equals("column")) {
            scene.onAction(TableAction.DropColumn.class, (table, drop) -> {
                if (!scene.isNew(table)) {
                    find(scene, drop.at(), table.qualified() + "." + drop.column(), table + "." + drop.column());
                }
            });
        }
    }

    private void find(Scene scene, int at, String object, String name) {
        scene.find(
                at,
                object,
                kind + " \"" + name + "\" is dropped",
                "code that still reads it fails, and no way back brings its rows back",
                kind.equals("database")
                        ? "Do that by hand, not in a migration"
                        : "Rename it to _retired_… in a contract, and drop it in a purge file once nobody misses it");
    }
}
