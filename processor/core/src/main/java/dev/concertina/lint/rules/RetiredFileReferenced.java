package dev.concertina.lint.rules;

import dev.concertina.lint.PairScene;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Severity;

/** A script that depends on one that was retired rests on what never ran. */
final class RetiredFileReferenced implements Rule {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void pair(PairScene scene) {
        for (String id : scene.pair().up().header().depends()) {
            String number = id.split("_", -1)[0];
            if (number.matches("\\d{1,18}") && scene.retiredNumbers().contains(Long.parseLong(number))) {
                scene.find(
                        scene.pair().up(),
                        id,
                        "it depends on \"" + id + "\", which was retired",
                        "it rests on what never ran",
                        "Retire this file, too, and generate it anew");
            }
        }
    }
}
