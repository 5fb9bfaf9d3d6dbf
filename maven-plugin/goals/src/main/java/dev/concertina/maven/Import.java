package dev.concertina.maven;

import dev.concertina.schema.QualifiedName;
import dev.concertina.source.Sources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Files that an import came to, beside those that are there.
 *
 * @param unsaid what none of them can say, a phrase each
 * @param keyless tables that could not become entities
 */
record Import(SourceFolder classes, SourceFolder resources, List<String> unsaid, List<QualifiedName> keyless) {
    static Import of(Sources sources, Path classes, Path resources) throws IOException {
        return new Import(
                new SourceFolder(classes, sources.files()),
                new SourceFolder(resources, sources.resources()),
                sources.unsaid(),
                sources.keyless());
    }

    void write() throws IOException {
        classes.write();
        resources.write();
    }

    /** Whether all of them are there as they are to be. */
    boolean isThere() {
        return folders().stream()
                .allMatch(f -> f.missing().isEmpty() && f.different().isEmpty());
    }

    List<SourceFolder> folders() {
        return List.of(classes, resources);
    }
}
