package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.TypeName;
import java.util.function.Predicate;

/** A type that does not evolve, or that surprises, has a better one beside it. */
final class PreferType implements Rule {
    private final String id;
    private final Predicate<TypeName> bad;
    private final String effect;
    private final String better;

    /** @param better what to write instead */
    PreferType(String id, Predicate<TypeName> bad, String effect, String better) {
        this.id = id;
        this.bad = bad;
        this.effect = effect;
        this.better = better;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void statement(Scene scene) {
        if (scene.isGenerated()) {
            return;
        }
        Columns.typed(scene, (column, type) -> {
            if (bad.test(type)) {
                scene.find(
                        type.at(),
                        column,
                        "\"" + column + "\" has type \"" + type.written() + "\"",
                        effect,
                        "Write " + better);
            }
        });
    }
}
