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
                    && !isMadeAgain(scene, policy)
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

    /** Whether the script drops the policy, too: then it was there before, under whatever protects the table. */
    private static boolean isMadeAgain(PairScene scene, Fact.CreatePolicy policy) {
        return scene.up().stream()
                .anyMatch(r -> r.fact() instanceof Fact.DropOn drop
                        && drop.kind().equals("policy")
                        && drop.name().equals(policy.name())
                        && drop.table().qualified().equals(policy.table().qualified()));
    }
}
