package dev.concertina.lint.rules;

import dev.concertina.lint.Rule;
import dev.concertina.lint.Scene;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Fact;

/** Running code knows the old name, and fails. */
final class Renaming implements Rule {
    private final String what;
    private final String kind;

    /**
     * A rule about one kind of names.
     *
     * @param what the end of the rule's id
     * @param kind as the recogniser calls it
     */
    Renaming(String what, String kind) {
        this.what = what;
        this.kind = kind;
    }

    @Override
    public String id() {
        return "renaming-" + what;
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void statement(Scene scene) {
        scene.on(Fact.Rename.class, rename -> {
            String from = rename.part().orElse(rename.object().name());
            boolean retires = Scene.isRetired(from) || Scene.isRetired(rename.to());
            if (rename.kind().equals(kind) && !retires && !scene.isNew(rename.object()) && !scene.isGenerated()) {
                scene.find(
                        rename.at(),
                        rename.object().qualified()
                                + rename.part().map(p -> "." + p).orElse(""),
                        what.replace('-', ' ') + " \"" + from + "\" becomes \"" + rename.to() + "\"",
                        "code that runs now knows the old name only, and fails",
                        what.equals("enum-value")
                                ? "Add the new label, move the rows in a backfill, retire the old one in a contract"
                                : "Add the new one, keep both in step, and retire the old one in a contract");
            }
        });
    }
}
