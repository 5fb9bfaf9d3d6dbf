package dev.concertina.it.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout that the tests run in. */
final class Repository {
    static final Path ROOT = root();

    private static final List<String> MODULES = List.of(
            "processor/annotations",
            "processor/core",
            "processor/javac",
            "processor/classes",
            "processor/source",
            "maven-plugin/move",
            "maven-plugin/database",
            "maven-plugin/goals",
            "it/jpa",
            "it");

    private Repository() {}

    /** Every Java file of the modules, of the product and of its tests, but not the classes that tests compile. */
    static List<Path> javaFiles() throws IOException {
        List<Path> files = new java.util.ArrayList<>();
        for (String module : MODULES) {
            for (String kind : List.of("src/main/java", "src/test/java")) {
                Path sources = ROOT.resolve(module).resolve(kind);
                if (Files.isDirectory(sources)) {
                    try (Stream<Path> walk = Files.walk(sources)) {
                        walk.filter(f -> f.toString().endsWith(".java"))
                                .sorted()
                                .forEach(files::add);
                    }
                }
            }
        }
        return files;
    }

    static long lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        }
    }

    static String name(Path file) {
        return ROOT.relativize(file).toString();
    }

    private static Path root() {
        Path directory = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(directory.resolve("processor/core/pom.xml"))) {
            Path parent = directory.getParent();
            if (parent == null) {
                throw new IllegalStateException("No directory above this one is the repository.");
            }
            directory = parent;
        }
        return directory;
    }
}
