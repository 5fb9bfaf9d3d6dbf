package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;

/** An index over more than three columns is large, and seldom serves more than its first ones. */
final class WideIndex implements Rule {
    private static final int MOST = 3;

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.CreateIndex.class, index -> {
            if (index.keys().size() > MOST) {
                scene.find(
                        index.at(),
                        index.table().qualified() + "(" + String.join(",", index.keys()) + ")",
                        "an index of \"" + index.table() + "\" has "
                                + index.keys().size() + " columns",
                        "it is large, each write pays for it, and few queries use more than the first ones",
                        "Index the columns that queries filter by; INCLUDE the others if they must be read from it");
            }
        });
    }
}
