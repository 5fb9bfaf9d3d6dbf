package dev.concertina.lint;

import dev.concertina.lint.rules.RuleList;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Folders of generated migrations: those that the planner's tests prove, and the examples. */
final class Fixtures {
    private static final Path PLANS = Path.of("../../maven-plugin/database/src/test/resources/plans");
    private static final Path EXAMPLES = Path.of("../../examples");

    private Fixtures() {}

    /** Every folder that holds generated scripts. */
    static List<Path> folders() throws IOException {
        TreeSet<Path> folders = new TreeSet<>();
        for (Path root : List.of(PLANS, EXAMPLES)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(f -> f.getFileName()
                                .toString()
                                .matches("\\d{4}_(expand|backfill|constrain|contract|purge)_.*\\.sql"))
                        .filter(f -> !f.toString().contains("legacy"))
                        .forEach(f -> folders.add(f.getParent()));
            }
        }
        return List.copyOf(folders);
    }

    static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".sql")).toList()) {
                files.put(path.getFileName().toString(), Files.readString(path));
            }
        }
        return files;
    }

    /** What is found; that a fixture's first file was written after another is no fault of it. */
    static List<Finding> lint(Map<String, String> files) {
        MigrationFolder folder = MigrationFolder.read(NamingStyle.CONCERTINA, files);
        return new Linter(RuleList.all(), LintSettings.NONE)
                .lint(folder, pair -> true).findings().stream()
                        .filter(f -> !f.rule().equals("edited-generated-file"))
                        .toList();
    }
}
