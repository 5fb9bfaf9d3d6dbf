package dev.concertina.lint.rules;

import dev.concertina.lint.PairScene;
import dev.concertina.lint.Read;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import java.util.Optional;

/** A sequence without an owner stays when its column goes. */
final class SequenceNotOwned implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void pair(PairScene scene) {
        boolean owned = scene.facts()
                .anyMatch(f ->
                        f instanceof Fact.AlterSequence alter && alter.words().contains("owned by"));
        for (Read read : scene.up()) {
            if (read.fact() instanceof Fact.CreateSequence create
                    && !create.owned()
                    && !owned
                    && !scene.isGenerated()) {
                scene.find(
                        scene.pair().up(),
                        Optional.of(read),
                        create.at(),
                        create.sequence().qualified(),
                        "sequence \"" + create.sequence() + "\" belongs to no column",
                        "it stays when the column that uses it goes, and TRUNCATE does not restart it",
                        "Write OWNED BY table.column, or use an identity column");
            }
        }
    }
}
