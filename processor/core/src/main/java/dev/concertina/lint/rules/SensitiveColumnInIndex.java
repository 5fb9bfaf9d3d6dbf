package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;

/** An index is a second copy of a sensitive value, sorted. */
final class SensitiveColumnInIndex implements Rule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(
                Fact.CreateIndex.class,
                index -> index.keys().stream()
                        .filter(k -> Sensitive.is(scene.catalog(), index.table(), k) && !Sensitive.isProtected(k))
                        .forEach(k -> scene.find(
                                index.at(),
                                index.table().qualified() + "." + k,
                                "an index of \"" + index.table() + "\" holds the sensitive column \"" + k + "\"",
                                "the value lies in a second file, sorted, and in every query plan",
                                "Index a hash of it")));
    }
}
