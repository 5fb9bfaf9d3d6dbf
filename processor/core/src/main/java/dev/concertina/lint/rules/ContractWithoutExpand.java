package dev.concertina.lint.rules;

import dev.concertina.lint.PairScene;
import dev.concertina.lint.Read;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.TableAction;
import dev.concertina.plan.Phase;
import java.util.Optional;
import java.util.stream.Stream;

/** A contract takes away what an expand before it has replaced, and nothing else. */
final class ContractWithoutExpand implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void pair(PairScene scene) {
        if (scene.phase() != Phase.CONTRACT) {
            return;
        }
        String change = scene.pair().up().name().change().toString();
        boolean replaced = scene.history().had(change, Phase.EXPAND)
                || scene.history().had(change, Phase.BACKFILL)
                || scene.history().had(change, Phase.CONSTRAIN)
                || !scene.pair().up().header().depends().isEmpty()
                || scene.isGenerated();
        for (Read read : scene.up()) {
            retired(read.fact()).forEach(path -> {
                if (scene.settings().mapped().contains(path)) {
                    find(scene, read, path, "the classes still map \"" + path + "\", which this retires");
                } else if (!replaced) {
                    find(scene, read, path, "nothing before it has replaced \"" + path + "\", which this retires");
                }
            });
        }
    }

    private static Stream<String> retired(Fact fact) {
        if (fact instanceof Fact.Rename rename && Scene.isRetired(rename.to())) {
            return Stream.of(rename.object().qualified()
                    + rename.part().map(p -> "." + p).orElse(""));
        }
        if (fact instanceof Fact.Drop drop && drop.kind().equals("table")) {
            return drop.names().stream().map(SqlName::qualified);
        }
        return fact instanceof Fact.AlterTable alter
                ? alter.actions().stream()
                        .filter(TableAction.DropColumn.class::isInstance)
                        .map(a -> alter.table().qualified() + "." + ((TableAction.DropColumn) a).column())
                : Stream.of();
    }

    private static void find(PairScene scene, Read read, String path, String fact) {
        scene.find(
                scene.pair().up(),
                Optional.of(read),
                0,
                path,
                fact,
                "code that still uses it fails",
                "Write the expand of the same change first, and deploy code that does without");
    }
}
