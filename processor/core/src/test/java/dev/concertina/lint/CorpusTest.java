package dev.concertina.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.lint.rules.RuleList;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Real histories and schemas: every statement is of a known form, and each rule lives through all of them. */
class CorpusTest {
    private static final Path CORPUS = Path.of("../../corpus");

    @Test
    void schemasAreRead() throws IOException {
        for (String name : List.of("pagila", "chinook", "danbooru")) {
            Map<String, String> files = new TreeMap<>();
            try (Stream<Path> paths = Files.list(CORPUS.resolve("schemas").resolve(name))) {
                for (Path path :
                        paths.filter(p -> p.toString().endsWith(".sql")).toList()) {
                    String number = path.getFileName().toString().substring(0, 4);
                    files.put(number + "_expand_schema.sql", Files.readString(path));
                }
            }
            LintReport report = lint(files);
            assertThat(report.statements()).as(name).isPositive();
            assertThat(unparsed(report)).as(name).isZero();
        }
    }

    @Test
    void historiesAreReadAndTheirBrokenPairsAreFound() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.list(CORPUS.resolve("histories/docs_rs"))) {
            for (Path path : paths.filter(p -> p.toString().endsWith(".sql")).toList()) {
                String file = path.getFileName().toString();
                String name = file.substring(0, 4) + "_expand_change-" + file.substring(0, 4);
                files.put(name + (file.endsWith(".down.sql") ? ".down.sql" : ".sql"), Files.readString(path));
            }
        }
        LintReport report = lint(files);
        assertThat(report.files()).isEqualTo(33);
        assertThat(unparsed(report)).isZero();
        assertThat(report.findings().stream()
                        .filter(f -> f.rule().equals("down-is-not-inverse")
                                || f.rule().equals("require-down"))
                        .map(Finding::file)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(6);
    }

    private static LintReport lint(Map<String, String> files) {
        MigrationFolder folder = MigrationFolder.read(NamingStyle.CONCERTINA, files);
        return new Linter(RuleList.all(), Scripts.EVERYTHING).lint(folder, pair -> true);
    }

    private static long unparsed(LintReport report) {
        return report.findings().stream()
                .filter(f -> f.rule().equals("unparsed-statement"))
                .count();
    }
}
