package dev.concertina.lint.rules;

import dev.concertina.lint.FolderScene;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import java.util.Set;

/** A statement of no known form was not judged. */
final class UnparsedStatement implements Rule {
    private static final Set<String> UNREADABLE =
            Set.of("unreadable-sql", "nul-character", "bidi-control", "not-utf-8");

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public boolean judgesDown() {
        return true;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(
                Fact.Unknown.class,
                unknown -> scene.find(
                        unknown.at(),
                        scene.read().statement().firstWords(3),
                        "\"" + scene.read().statement().firstWords(3) + "\" begins a statement of no known form",
                        "no rule has judged it; only a rehearsal runs it",
                        "Check its spelling, or run mvn db:rehearse"));
    }

    /** Rows for COPY are in order where others run the files. */
    @Override
    public void folder(FolderScene scene) {
        boolean foreign = scene.settings().foreignRunner();
        scene.folder().problems().stream()
                .filter(p ->
                        UNREADABLE.contains(p.code()) || (!foreign && p.code().equals("copy-rows")))
                .forEach(p -> scene.find(p, Severity.ERROR));
    }
}
