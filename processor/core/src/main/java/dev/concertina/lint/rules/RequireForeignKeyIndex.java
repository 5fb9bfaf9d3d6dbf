package dev.concertina.lint.rules;

import dev.concertina.lint.Item;
import dev.concertina.lint.PairScene;
import dev.concertina.lint.Read;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Severity;
import dev.concertina.parse.ConstraintFact;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.TableAction;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Without an index of the referencing columns, each DELETE in the referenced table reads the whole table. */
final class RequireForeignKeyIndex implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void pair(PairScene scene) {
        if (scene.isGenerated()) {
            return;
        }
        for (Read read : scene.up()) {
            if (read.fact() instanceof Fact.CreateTable table) {
                table.constraints().forEach(c -> judge(scene, read, table.table(), c));
                table.columns().forEach(c -> c.constraints().forEach(k -> judge(scene, read, table.table(), k)));
            } else if (read.fact() instanceof Fact.AlterTable alter) {
                for (TableAction action : alter.actions()) {
                    if (action instanceof TableAction.AddConstraint add) {
                        judge(scene, read, alter.table(), add.constraint());
                    } else if (action instanceof TableAction.AddColumn add) {
                        add.column().constraints().forEach(k -> judge(scene, read, alter.table(), k));
                    }
                }
            }
        }
    }

    private static void judge(PairScene scene, Read read, SqlName table, ConstraintFact key) {
        if (key.kind() != ConstraintFact.Kind.FOREIGN_KEY || isIndexed(scene, table, key.columns())) {
            return;
        }
        scene.find(
                scene.pair().up(),
                Optional.of(read),
                key.at(),
                table.qualified() + "." + String.join(",", key.columns()),
                "foreign key \"" + key.nameOn(table) + "\" of \"" + table + "\" has no index",
                "each DELETE or UPDATE of a key in the referenced table reads all of \"" + table + "\"",
                "CREATE INDEX CONCURRENTLY ON " + table + " (" + String.join(", ", key.columns()) + ")");
    }

    private static boolean isIndexed(PairScene scene, SqlName table, List<String> columns) {
        Stream<String> constraints = scene.catalog().names(Item.Kind.CONSTRAINT, table.qualified()).stream()
                .filter(c -> scene.catalog()
                        .definition(Item.Kind.CONSTRAINT, table.qualified(), c)
                        .filter(d -> d.startsWith("primary key") || d.startsWith("unique"))
                        .isPresent())
                .map(c -> String.join(" , ", scene.catalog().columns(table.qualified(), c)))
                .map(c -> "( " + c + " )");
        return Stream.concat(constraints, scene.catalog().indexes(table.qualified()).values().stream())
                .map(Columns::ofIndex)
                .anyMatch(c -> c.size() >= columns.size()
                        && new HashSet<>(c.subList(0, columns.size())).equals(new HashSet<>(columns)));
    }
}
