package dev.concertina.it.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The page of one kind of change, whose SQL is that of a fixture. */
record ChangePage(String kind) {
    private static final Path FIXTURES = Repository.ROOT.resolve("maven-plugin/database/src/test/resources/plans");
    private static final Pattern SQL = Pattern.compile("<!-- sql: (\\S+) -->\\R.*?<!-- end of sql -->", Pattern.DOTALL);

    /** In kebab case, as fixtures and pages are named. */
    static ChangePage of(Class<?> change) {
        return new ChangePage(
                change.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT));
    }

    Path path() {
        return Repository.ROOT.resolve("docs/changes/" + kind + ".md");
    }

    Path fixtures() {
        return FIXTURES.resolve(kind);
    }

    /** The page with the SQL that its fixture has now. */
    String upToDate() throws IOException {
        String page = Files.readString(path());
        Matcher section = SQL.matcher(page);
        if (!section.find()) {
            throw new IllegalStateException(
                    "Page " + path() + " has no section <!-- sql: case --> … <!-- end of sql -->.");
        }
        String fresh = "<!-- sql: " + section.group(1) + " -->\n" + sql(section.group(1)) + "<!-- end of sql -->";
        return page.substring(0, section.start()) + fresh + page.substring(section.end());
    }

    private String sql(String fixture) throws IOException {
        Path folder = fixtures().resolve(fixture).resolve("files");
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> ups = files.filter(f -> !f.toString().endsWith(".down.sql"))
                    .sorted()
                    .toList();
            for (Path up : ups) {
                String name = up.getFileName().toString();
                text.append("\n### ")
                        .append(name)
                        .append("\n\n```sql\n")
                        .append(Files.readString(up))
                        .append("```\n");
                Path down = folder.resolve(name.replace(".sql", ".down.sql"));
                text.append("\n<details><summary>Its way back</summary>\n\n```sql\n")
                        .append(Files.readString(down))
                        .append("```\n\n</details>\n");
            }
        }
        return text.append('\n').toString();
    }
}
