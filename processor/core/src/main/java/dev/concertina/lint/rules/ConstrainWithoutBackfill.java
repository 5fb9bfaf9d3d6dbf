package dev.concertina.lint.rules;

import dev.concertina.lint.Item;
import dev.concertina.lint.PairScene;
import dev.concertina.lint.Read;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.TableAction;
import dev.concertina.plan.Phase;
import java.util.List;
import java.util.Optional;

/** A column that came empty has NULL in the old rows until somebody fills it. */
final class ConstrainWithoutBackfill implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void pair(PairScene scene) {
        if (scene.phase() == Phase.PURGE) {
            return;
        }
        for (Read read : scene.up()) {
            if (read.fact() instanceof Fact.AlterTable alter) {
                for (TableAction action : alter.actions()) {
                    column(scene, alter.table(), action)
                            .filter(c -> isEmpty(scene, alter.table(), c))
                            .ifPresent(c -> scene.find(
                                    scene.pair().up(),
                                    Optional.of(read),
                                    action.at(),
                                    alter.table().qualified() + "." + c,
                                    "column \"" + c + "\" of \"" + alter.table()
                                            + "\" must have a value, and nothing filled it",
                                    "the first old row stops the file",
                                    "Fill it in a backfill before"));
                }
            }
        }
    }

    private static Optional<String> column(PairScene scene, SqlName table, TableAction action) {
        if (action instanceof TableAction.SetNotNull set) {
            return Optional.of(set.column());
        }
        if (action instanceof TableAction.ValidateConstraint validate) {
            List<String> columns = scene.catalog().columns(table.qualified(), validate.name());
            boolean required = scene.catalog()
                    .definition(Item.Kind.CONSTRAINT, table.qualified(), validate.name())
                    .filter(d -> d.contains("is not null"))
                    .isPresent();
            return columns.size() == 1 && required ? Optional.of(columns.get(0)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean isEmpty(PairScene scene, SqlName table, String column) {
        String path = table.qualified() + "." + column;
        boolean filledHere = scene.facts()
                .anyMatch(f -> f instanceof Fact.Update u
                        && u.table().qualified().equals(table.qualified())
                        && u.assigned().containsKey(column));
        return scene.history().added(path)
                && !scene.catalog().isNew(table)
                && !filledHere
                && !scene.history().filled(path)
                && scene.catalog()
                        .definition(Item.Kind.DEFAULT, table.qualified(), column)
                        .isEmpty();
    }
}
