package dev.concertina.it.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page of the changes that are refused shows every case of the tests, with what is said.
 *
 * <p>{@code -Dconcertina.docs=write} writes the cases into the page.
 */
class RefusedChangesPageTest {
    private static final Path CASES = Repository.ROOT.resolve("maven-plugin/database/src/test/resources/refusals");
    private static final Path PAGE = Repository.ROOT.resolve("docs/refused-changes.md");
    private static final String FIRST_CASE = "\n## ";

    @Test
    void showsEveryCase() throws IOException {
        String page = Files.readString(PAGE);
        int start = page.indexOf(FIRST_CASE);
        String introduction = start < 0 ? page : page.substring(0, start);
        String fresh = introduction + cases();
        if ("write".equals(System.getProperty("concertina.docs"))) {
            Files.writeString(PAGE, fresh);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(fresh);
    }

    private static String cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            StringBuilder text = new StringBuilder();
            for (Path folder : folders.sorted().toList()) {
                text.append(section(folder));
            }
            return text.toString();
        }
    }

    private static String section(Path folder) throws IOException {
        String words = folder.getFileName().toString().replace('-', ' ');
        StringBuilder text = new StringBuilder(FIRST_CASE)
                .append(Character.toUpperCase(words.charAt(0)))
                .append(words.substring(1))
                .append("\n\n```java\n");
        for (String side : List.of("from", "via", "to")) {
            if (Files.isDirectory(folder.resolve(side))) {
                text.append(comment(folder, side)).append(classes(folder.resolve(side)));
            }
        }
        return text.append("```\n\n```text\n")
                .append(Files.readString(folder.resolve("message.txt")))
                .append("```\n")
                .toString();
    }

    private static String comment(Path folder, String side) {
        boolean pending = side.equals("from") && Files.isDirectory(folder.resolve("via"));
        return switch (side) {
            case "from" -> pending ? "// at first\n" : "// before\n";
            case "via" -> "\n// before, its contract not yet written\n";
            default -> "\n// after\n";
        };
    }

    private static String classes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(Files.readString(file)
                        .lines()
                        .filter(l -> !l.startsWith("package ") && !l.startsWith("import "))
                        .collect(Collectors.joining("\n"))
                        .strip());
                text.append('\n');
            }
            return text.toString();
        }
    }
}
