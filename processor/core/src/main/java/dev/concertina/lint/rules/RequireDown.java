package dev.concertina.lint.rules;

import dev.concertina.lint.FolderScene;
import dev.concertina.lint.PairScene;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;
import dev.concertina.script.Script;

/** A script that nothing undoes cannot be taken back. */
final class RequireDown implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void pair(PairScene scene) {
        scene.pair().down().ifPresent(down -> {
            boolean does = !scene.undone().isEmpty() || scene.facts().anyMatch(RequireDown::writes);
            if (scene.down().isEmpty()
                    && does
                    && (!says(down) || !scene.undone().isEmpty())) {
                scene.find(
                        down,
                        scene.pair().id(),
                        "it undoes nothing of what \"" + scene.pair().up().file() + "\" does",
                        "that could not be taken back",
                        "Write what undoes it; if there is nothing to undo, say why in a comment");
            }
        });
    }

    @Override
    public void folder(FolderScene scene) {
        scene.folder().problems().stream()
                .filter(p -> p.code().equals("missing-down"))
                .forEach(scene::find);
    }

    private static boolean says(Script down) {
        return down.text().substring(down.body()).contains("--");
    }

    private static boolean writes(Fact fact) {
        return fact instanceof Fact.Update || fact instanceof Fact.Delete || fact instanceof Fact.Insert;
    }
}
