package dev.concertina.lint.rules;

import dev.concertina.lint.PairScene;
import dev.concertina.lint.Read;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.TableAction;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A way back on which rows or values are lost must be known before it is taken. */
final class LossyDown implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void pair(PairScene scene) {
        if (scene.pair().down().isEmpty()) {
            return;
        }
        Set<String> dropped = scene.facts().flatMap(LossyDown::drops).collect(Collectors.toSet());
        for (Read read : scene.down()) {
            Fact fact = read.fact();
            if (fact instanceof Fact.Truncate || fact instanceof Fact.Delete) {
                find(scene, read, "rows", "deletes rows");
            } else if (fact instanceof Fact.CreateTable table
                    && dropped.contains(table.table().qualified())) {
                find(scene, read, table.table().qualified(), "makes \"" + table.table() + "\" anew, without its rows");
            } else if (fact instanceof Fact.AlterTable alter) {
                alter.actions().stream()
                        .filter(TableAction.AddColumn.class::isInstance)
                        .map(a -> ((TableAction.AddColumn) a).column().name())
                        .filter(c -> dropped.contains(alter.table().qualified() + "." + c))
                        .forEach(c -> find(
                                scene,
                                read,
                                alter.table().qualified() + "." + c,
                                "makes \"" + c + "\" of \"" + alter.table() + "\" anew, without its values"));
            }
        }
    }

    private static Stream<String> drops(Fact fact) {
        if (fact instanceof Fact.Drop drop) {
            return drop.names().stream().map(SqlName::qualified);
        }
        return fact instanceof Fact.AlterTable alter
                ? alter.actions().stream()
                        .filter(TableAction.DropColumn.class::isInstance)
                        .map(a -> alter.table().qualified() + "." + ((TableAction.DropColumn) a).column())
                : Stream.of();
    }

    private static void find(PairScene scene, Read read, String object, String what) {
        scene.find(
                scene.pair().down().orElseThrow(),
                Optional.of(read),
                0,
                object,
                "the way back " + what,
                "what was there before is lost on it",
                "Retire instead of dropping, so that a rename brings everything back");
    }
}
