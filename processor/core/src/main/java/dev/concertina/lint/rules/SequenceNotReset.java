package dev.concertina.lint.rules;

import dev.concertina.lint.PairScene;
import dev.concertina.lint.Read;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import dev.concertina.parse.TableAction;
import java.util.Optional;

/** An identity over a filled column begins at 1, and meets the keys that are there. */
final class SequenceNotReset implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void pair(PairScene scene) {
        boolean told = scene.facts()
                .anyMatch(f -> (f instanceof Fact.Query query && query.words().contains("setval"))
                        || (f instanceof Fact.AlterSequence alter
                                && alter.words().contains("restart"))
                        || (f instanceof Fact.AlterTable table && restarts(table)));
        for (Read read : scene.up()) {
            if (read.fact() instanceof Fact.AlterTable alter && !told && !scene.isGenerated()) {
                alter.actions().stream()
                        .filter(TableAction.AddIdentity.class::isInstance)
                        .map(TableAction.AddIdentity.class::cast)
                        .forEach(a -> scene.find(
                                scene.pair().up(),
                                Optional.of(read),
                                a.at(),
                                alter.table().qualified() + "." + a.column(),
                                "column \"" + a.column() + "\" of \"" + alter.table()
                                        + "\" gets a sequence that begins at 1",
                                "the next insert meets a key that is there already",
                                "Set it behind the last key: SELECT setval(pg_get_serial_sequence(…), max(…)) FROM …"));
            }
        }
    }

    private static boolean restarts(Fact.AlterTable alter) {
        return alter.actions().stream()
                .anyMatch(a -> a instanceof TableAction.Setting setting
                        && setting.words().contains("restart"));
    }
}
