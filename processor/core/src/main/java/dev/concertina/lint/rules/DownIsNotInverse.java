package dev.concertina.lint.rules;

import dev.concertina.lint.PairScene;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Severity;
import dev.concertina.lint.Undone;

/** A down script that leaves something changed is no way back. */
final class DownIsNotInverse implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void pair(PairScene scene) {
        if (scene.pair().down().isEmpty() || scene.down().isEmpty()) {
            return;
        }
        for (Undone undone : scene.undone()) {
            scene.find(
                    scene.pair().down().get(),
                    undone.item().path(),
                    undone.item() + " " + undone.what(),
                    "after going back, the database is not what it was",
                    "Undo in reverse order all that \"" + scene.pair().up().file() + "\" does");
        }
    }
}
