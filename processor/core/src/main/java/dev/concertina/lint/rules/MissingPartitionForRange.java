package dev.concertina.lint.rules;

import dev.concertina.lint.Item;
import dev.concertina.lint.PairScene;
import dev.concertina.lint.Read;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import java.util.Optional;

/** A partitioned table without a partition takes no row. */
final class MissingPartitionForRange implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void pair(PairScene scene) {
        for (Read read : scene.up()) {
            if (read.fact() instanceof Fact.CreateTable table
                    && table.partitionMethod().isPresent()
                    && scene.catalog()
                            .names(Item.Kind.PARTITION, table.table().qualified())
                            .isEmpty()) {
                scene.find(
                        scene.pair().up(),
                        Optional.of(read),
                        table.table().at(),
                        table.table().qualified(),
                        "\"" + table.table() + "\" is partitioned and has no partition",
                        "the first insert fails",
                        "Create the partitions that the next rows need, or a default partition, in the same file");
            }
        }
    }
}
