package dev.concertina.lint.rules;

import dev.concertina.lint.Item;
import dev.concertina.lint.PairScene;
import dev.concertina.lint.Read;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import dev.concertina.parse.TableAction;
import java.util.Optional;

/** Row level security without a policy hides every row. */
final class RlsWithoutPolicy implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void pair(PairScene scene) {
        for (Read read : scene.up()) {
            if (read.fact() instanceof Fact.AlterTable alter) {
                for (TableAction action : alter.actions()) {
                    boolean on = action instanceof TableAction.RowSecurity security && security.enable();
                    String owner = alter.table().qualified();
                    if (on && scene.catalog().names(Item.Kind.POLICY, owner).isEmpty()) {
                        scene.find(
                                scene.pair().up(),
                                Optional.of(read),
                                action.at(),
                                owner,
                                "\"" + alter.table() + "\" has row level security and no policy",
                                "all but its owner see no row at all",
                                "Create its policies in the same file, before");
                    }
                }
            }
        }
    }
}
