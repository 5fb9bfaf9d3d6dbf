package dev.concertina.lint.rules;

import dev.concertina.lint.Item;
import dev.concertina.lint.PairScene;
import dev.concertina.lint.Read;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import java.util.Optional;

/** A table without a primary key cannot be backfilled in batches, and replicates badly. */
final class RequirePrimaryKey implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void pair(PairScene scene) {
        for (Read read : scene.up()) {
            if (read.fact() instanceof Fact.CreateTable table && needsKey(scene, table)) {
                scene.find(
                        scene.pair().up(),
                        Optional.of(read),
                        table.table().at(),
                        table.table().qualified(),
                        "table \"" + table.table() + "\" has no primary key",
                        "its rows cannot be told apart: no backfill in batches, no logical replication of changes",
                        "Give it one");
            }
        }
    }

    private static boolean needsKey(PairScene scene, Fact.CreateTable table) {
        String owner = table.table().qualified();
        return !table.temporary()
                && !table.copied()
                && table.partitionOf().isEmpty()
                && scene.catalog().isThere(new Item(Item.Kind.TABLE, "", owner))
                && scene.catalog().names(Item.Kind.CONSTRAINT, owner).stream()
                        .flatMap(c -> scene.catalog().definition(Item.Kind.CONSTRAINT, owner, c).stream())
                        .noneMatch(d -> d.startsWith("primary key"));
    }
}
