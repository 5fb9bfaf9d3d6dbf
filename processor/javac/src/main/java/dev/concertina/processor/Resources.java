package dev.concertina.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * Finds resources: in the folder that an option names, else where the build copied them, or beside sources or classes.
 *
 * @param folder that the option names
 */
record Resources(Filer filer, Optional<Path> folder) {
    private static final List<StandardLocation> LOCATIONS =
            List.of(StandardLocation.CLASS_OUTPUT, StandardLocation.SOURCE_PATH, StandardLocation.CLASS_PATH);

    /** The text of a resource; empty if there is none. */
    Optional<String> text(String path) {
        Optional<Path> file = folder.map(f -> f.resolve(path)).filter(Files::isRegularFile);
        try {
            return file.isPresent() ? Optional.of(Files.readString(file.get())) : lent(path);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<String> lent(String path) {
        return LOCATIONS.stream().flatMap(l -> lent(l, path).stream()).findFirst();
    }

    /** Each compiler says in its own way that something is not there. */
    private Optional<String> lent(StandardLocation location, String path) {
        try {
            return Optional.of(
                    filer.getResource(location, "", path).getCharContent(true).toString());
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }
}
