package dev.concertina.lint.rules;

import dev.concertina.lint.PairScene;
import dev.concertina.lint.Read;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.ColumnFact;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.TableAction;
import java.util.Optional;

/** Where a project demands it, each column says in its comment how sensitive it is. */
final class UnclassifiedColumn implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void pair(PairScene scene) {
        if (!scene.settings().classified()) {
            return;
        }
        for (Read read : scene.up()) {
            if (read.fact() instanceof Fact.CreateTable table) {
                table.columns().forEach(c -> judge(scene, read, table.table(), c));
            } else if (read.fact() instanceof Fact.AlterTable alter) {
                alter.actions().stream()
                        .filter(TableAction.AddColumn.class::isInstance)
                        .forEach(a -> judge(scene, read, alter.table(), ((TableAction.AddColumn) a).column()));
            }
        }
    }

    private static void judge(PairScene scene, Read read, SqlName table, ColumnFact column) {
        boolean classified =
                Sensitive.classification(scene.catalog(), table, column.name()).isPresent();
        boolean retired = Scene.isRetired(column.name()) || column.name().startsWith("_shadow_");
        if (!classified && !retired) {
            scene.find(
                    scene.pair().up(),
                    Optional.of(read),
                    column.at(),
                    table.qualified() + "." + column.name(),
                    "column \"" + column.name() + "\" of \"" + table + "\" has no classification",
                    "nobody knows whether it may be logged, copied or shown",
                    "Write COMMENT ON COLUMN … IS 'classification: public', internal, personal or secret");
        }
    }
}
