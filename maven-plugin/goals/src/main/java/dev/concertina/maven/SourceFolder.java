package dev.concertina.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A folder beside the files that it is to hold. */
final class SourceFolder {
    private final Path folder;
    private final Map<String, String> files;
    private final List<String> missing = new ArrayList<>();
    private final List<String> different = new ArrayList<>();

    SourceFolder(Path folder, Map<String, String> files) throws IOException {
        this.folder = folder;
        this.files = files;
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            if (!Files.exists(path)) {
                missing.add(file.getKey());
            } else if (!Files.readString(path).equals(file.getValue())) {
                different.add(file.getKey());
            }
        }
    }

    /** As it is shown. */
    Path folder() {
        return folder;
    }

    int size() {
        return files.size();
    }

    /** Files that are not there. */
    List<String> missing() {
        return missing;
    }

    /** Files that are there and say something else. */
    List<String> different() {
        return different;
    }

    /** Writes these; all others stay untouched. */
    void write() throws IOException {
        for (String file : missing) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, files.get(file));
        }
        for (String file : different) {
            Files.writeString(folder.resolve(file), files.get(file));
        }
    }
}
