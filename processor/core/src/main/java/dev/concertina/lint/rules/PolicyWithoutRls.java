package dev.concertina.lint.rules;

import dev.concertina.lint.Item;
import dev.concertina.lint.PairScene;
import dev.concertina.lint.Read;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import java.util.Optional;

/** A policy says nothing as long as row level security is off. */
final class PolicyWithoutRls implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void pair(PairScene scene) {
        for (Read read : scene.up()) {
            if (read.fact() instanceof Fact.CreatePolicy policy
                    && !scene.catalog()
                            .isThere(new Item(
                                    Item.Kind.ROW_SECURITY, policy.table().qualified(), ""))) {
                scene.find(
                        scene.pair().up(),
                        Optional.of(read),
                        policy.at(),
                        policy.table().qualified() + "." + policy.name(),
                        "policy \"" + policy.name() + "\" is on \"" + policy.table()
                                + "\", which has no row level security",
                        "everybody still sees all rows",
                        "Write ALTER TABLE " + policy.table() + " ENABLE ROW LEVEL SECURITY");
            }
        }
    }
}
