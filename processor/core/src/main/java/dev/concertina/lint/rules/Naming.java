package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.ConstraintFact;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.TableAction;
import java.util.List;
import java.util.regex.Pattern;

/** Names follow the patterns of the project. */
final class Naming implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void statement(Scene scene) {
        if (scene.settings().patterns().isEmpty()) {
            return;
        }
        scene.on(Fact.CreateTable.class, t -> {
            judge(scene, "table", t.table().at(), t.table().name(), t.table(), List.of());
            t.constraints().forEach(c -> constraint(scene, t.table(), c));
        });
        Columns.defined(scene, (table, c) -> judge(scene, "column", c.at(), c.name(), table, List.of()));
        scene.on(
                Fact.CreateIndex.class,
                i -> i.name().ifPresent(name -> judge(scene, "index", i.at(), name, i.table(), i.keys())));
        scene.onAction(TableAction.AddConstraint.class, (table, a) -> constraint(scene, table, a.constraint()));
    }

    private static void constraint(Scene scene, SqlName table, ConstraintFact constraint) {
        constraint
                .name()
                .ifPresent(name -> judge(scene, "constraint", constraint.at(), name, table, constraint.columns()));
    }

    private static void judge(Scene scene, String kind, int at, String name, SqlName table, List<String> columns) {
        String pattern = scene.settings().patterns().get(kind);
        if (pattern == null) {
            return;
        }
        String wanted = pattern.replace("{table}", Pattern.quote(table.name()))
                .replace("{columns}", Pattern.quote(String.join("_", columns)));
        if (!name.matches(wanted)) {
            scene.find(
                    at,
                    table.qualified() + "." + name,
                    kind + " \"" + name + "\" does not follow the pattern \"" + pattern + "\"",
                    "people and tools look for names of that form",
                    "Rename it before it is released");
        }
    }
}
