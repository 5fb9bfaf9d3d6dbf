package dev.concertina.lint.rules;

import dev.concertina.lint.Item;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.TableAction;

/** ATTACH PARTITION reads the whole table unless a check says that its rows fit, and the default partition, too. */
final class AttachingPartitionWithScan implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean isAboutLocks() {
        return true;
    }

    @Override
    public void statement(Scene scene) {
        scene.onAction(TableAction.Attach.class, (table, attach) -> {
            String partition = attach.partition().qualified();
            boolean proved = scene.catalog().names(Item.Kind.CONSTRAINT, partition).stream()
                    .flatMap(c -> scene.catalog().definition(Item.Kind.CONSTRAINT, partition, c).stream())
                    .anyMatch(d -> d.startsWith("check") && !d.endsWith("not valid"));
            if (!proved && !scene.isNew(attach.partition())) {
                scene.find(
                        attach.at(),
                        partition,
                        "\"" + attach.partition() + "\" is attached to \"" + table
                                + "\" without a check like its bound",
                        "all its rows are read under a lock, and those of a default partition, too",
                        "Add the bound as a CHECK NOT VALID, validate it, then attach");
            }
        });
    }
}
