package dev.concertina.maven;

import dev.concertina.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A folder of sources beside the classes that it is to hold. */
final class SourceFolder {
    private final Path folder;
    private final Sources sources;
    private final List<String> missing = new ArrayList<>();
    private final List<String> different = new ArrayList<>();

    SourceFolder(Path folder, Sources sources) throws IOException {
        this.folder = folder;
        this.sources = sources;
        for (Map.Entry<String, String> file : sources.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.exists(path)) {
                missing.add(file.getKey());
            } else if (!Files.readString(path).equals(file.getValue())) {
                different.add(file.getKey());
            }
        }
    }

    Sources sources() {
        return sources;
    }

    /** Classes that are not there. */
    List<String> missing() {
        return missing;
    }

    /** Classes that are there and say something else. */
    List<String> different() {
        return different;
    }

    /** Writes these; all others stay untouched. */
    void write() throws IOException {
        for (String file : missing) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, sources.files().get(file));
        }
        for (String file : different) {
            Files.writeString(folder.resolve(file), sources.files().get(file));
        }
    }
}
