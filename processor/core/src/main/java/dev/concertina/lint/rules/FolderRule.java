package dev.concertina.lint.rules;

import dev.concertina.lint.FolderScene;
import dev.concertina.lint.Rule;
import dev.concertina.lint.Severity;
import java.util.Set;

/** What reading the folder found, under the name that suppressions, settings and pages know. */
final class FolderRule implements Rule {
    private final String id;
    private final Severity severity;
    private final Set<String> codes;

    FolderRule(String id, Severity severity, String... codes) {
        this.id = id;
        this.severity = severity;
        this.codes = Set.of(codes);
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public void folder(FolderScene scene) {
        scene.folder().problems().stream().filter(p -> codes.contains(p.code())).forEach(scene::find);
    }
}
