package dev.concertina.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the directory {@code shared} that stands beside the repository. */
public final class Shared {
    private Shared() {}

    /** @throws IllegalStateException if no directory above the module has this file */
    public static Path path(String name) {
        Path start = Path.of("").toAbsolutePath();
        for (Path directory = start; directory != null; directory = directory.getParent()) {
            Path file = directory.resolve("shared").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        throw new IllegalStateException("No directory above " + start + " has a file shared/" + name
                + "; tests need it. Put the directory \"shared\" beside the repository.");
    }

    public static String text(String name) {
        return text(path(name));
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
