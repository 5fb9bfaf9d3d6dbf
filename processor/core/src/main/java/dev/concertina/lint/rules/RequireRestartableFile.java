package dev.concertina.lint.rules;

import dev.concertina.lint.PairScene;
import dev.concertina.lint.Read;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import dev.concertina.parse.SqlName;
import dev.concertina.parse.TableAction;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Outside a transaction, what ran before the statement that fails stays, and a runner without a memory of statements begins
 * anew. {@code db:apply} remembers; other runners do not.
 */
final class RequireRestartableFile implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void pair(PairScene scene) {
        if (!scene.settings().foreignRunner()) {
            return;
        }
        Set<String> cleared = new HashSet<>();
        List<Read> up = scene.up();
        for (int i = 0; i < up.size(); i++) {
            Read read = up.get(i);
            boolean last = i == up.size() - 1;
            if (!read.inTransaction() && !isRepeatable(read, last, cleared)) {
                scene.find(
                        scene.pair().up(),
                        Optional.of(read),
                        read.fact().at(),
                        read.statement().firstWords(3),
                        "it stays when " + (last ? "it" : "a later statement") + " fails, and cannot run twice",
                        "run again, the file stops here for ever",
                        "Write one statement a file, and DROP … IF EXISTS before what is built CONCURRENTLY");
            }
        }
    }

    private static boolean isRepeatable(Read read, boolean last, Set<String> cleared) {
        Fact fact = read.fact();
        if (fact instanceof Fact.Drop drop) {
            drop.names().stream().map(SqlName::name).forEach(cleared::add);
            return last || drop.ifExists();
        }
        if (fact instanceof Fact.AlterTable alter) {
            return last
                    || alter.actions().stream()
                            .map(a -> isRepeatable(a, cleared))
                            .reduce(true, Boolean::logicalAnd);
        }
        if (fact instanceof Fact.CreateIndex index) {
            return (last && !index.concurrently())
                    || index.ifNotExists()
                    || index.name().filter(cleared::contains).isPresent();
        }
        String words = read.statement().firstWords(9);
        boolean defines = words.startsWith("create ") || fact instanceof Fact.Rename;
        return last || !defines || words.contains("if not exists") || words.startsWith("create or replace");
    }

    private static boolean isRepeatable(TableAction action, Set<String> cleared) {
        if (action instanceof TableAction.DropConstraint drop) {
            cleared.add(drop.name());
            return drop.ifExists();
        }
        if (action instanceof TableAction.AddConstraint add) {
            return add.constraint().name().filter(cleared::contains).isPresent();
        }
        return !(action instanceof TableAction.AddColumn add && !add.ifNotExists())
                && !(action instanceof TableAction.DropColumn drop && !drop.ifExists())
                && !(action instanceof TableAction.AddIdentity)
                && !(action instanceof TableAction.Attach)
                && !(action instanceof TableAction.Detach);
    }
}
