package dev.concertina.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Real input: files of the repository's directory {@code corpus}. */
public final class Corpus {
    private Corpus() {}

    /** @throws IllegalStateException if no directory above the module has this file */
    public static Path path(String name) {
        Path start = Path.of("").toAbsolutePath();
        for (Path directory = start; directory != null; directory = directory.getParent()) {
            Path file = directory.resolve("corpus").resolve(name);
            if (Files.exists(file)) {
                return file;
            }
        }
        throw new IllegalStateException("No directory above " + start + " has a file corpus/" + name
                + ", which the tests need. Run them in a checkout of the repository.");
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
