package dev.concertina.lint.rules;

import dev.concertina.lint.Item;
import dev.concertina.lint.PairScene;
import dev.concertina.lint.Read;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.TableAction;
import dev.concertina.plan.Gate;
import dev.concertina.plan.Phase;
import java.util.Optional;

/** A contract that may run before old code is gone breaks it. */
final class MissingDeployGate implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void pair(PairScene scene) {
        boolean gated = scene.pair().up().header().gate() == Gate.LIVE;
        if (scene.phase() == Phase.CONTRACT && !gated) {
            scene.find(
                    scene.pair().up(),
                    scene.pair().id(),
                    "a contract has no \"-- gate: live\"",
                    "it may run while old code still uses what it takes away",
                    "Write \"-- gate: live\" into its header");
            return;
        }
        for (Read read : scene.up()) {
            if (!gated && scene.phase() != Phase.PURGE && read.fact() instanceof Fact.AlterTable alter) {
                alter.actions().stream()
                        .filter(TableAction.SetNotNull.class::isInstance)
                        .map(TableAction.SetNotNull.class::cast)
                        .filter(s -> isOld(scene, alter.table(), s.column()))
                        .forEach(s -> scene.find(
                                scene.pair().up(),
                                Optional.of(read),
                                s.at(),
                                alter.table().qualified() + "." + s.column(),
                                "column \"" + s.column() + "\" of \"" + alter.table()
                                        + "\", which old code writes, becomes NOT NULL without a gate",
                                "old code that leaves it out fails",
                                "Write \"-- gate: live\" into the header"));
            }
        }
    }

    private static boolean isOld(PairScene scene, SqlName table, String column) {
        String path = table.qualified() + "." + column;
        boolean made = scene.facts()
                .anyMatch(f ->
                        f instanceof Fact.CreateTable t && t.table().qualified().equals(table.qualified()));
        return !made
                && !scene.catalog().isNew(table)
                && !scene.history().added(path)
                && scene.catalog()
                        .definition(Item.Kind.DEFAULT, table.qualified(), column)
                        .isEmpty();
    }
}
