package dev.concertina.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.ddl.Creation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The page on JPA: each example is compiled, and the SQL below it is what it means. {@code -Dconcertina.docs=write}
 * writes what the examples give into the page.
 */
final class JpaPageTest {
    /** What stands beside JPA's annotations. */
    static final String OURS = Stream.of(
                    "Backfill",
                    "CheckThat",
                    "DefaultsTo",
                    "Deferrable",
                    "Dropped",
                    "IndexOn",
                    "NativeEnum",
                    "References",
                    "RenamedFrom",
                    "Stored",
                    "StoredAs",
                    "Unique")
            .map(name -> "import dev.concertina.annotation." + name + "; ")
            .collect(Collectors.joining());

    private static final Path PAGE = Path.of("../../docs/jpa.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("(?ms)^```java([^\\n]*)\\n(.*?)^```\\n\\n```sql\\n(.*?)^```$");

    @TempDir
    private Path folder;

    @Test
    void examplesMeanWhatStandsBelowThem() throws IOException {
        String text = Files.readString(PAGE);
        StringBuilder written = new StringBuilder();
        Matcher example = EXAMPLE.matcher(text);
        int examples = 0;
        while (example.find()) {
            String options = example.group(1);
            String sql = sql(example.group(2), options.strip(), "example" + examples++);
            example.appendReplacement(
                    written,
                    Matcher.quoteReplacement(
                            "```java" + options + "\n" + example.group(2) + "```\n\n```sql\n" + sql + "```"));
        }
        example.appendTail(written);
        assertThat(examples).isGreaterThan(2);
        if ("write".equals(System.getProperty("concertina.docs"))) {
            Files.writeString(PAGE, written);
        } else {
            assertThat(text).isEqualTo(written.toString());
        }
    }

    private String sql(String body, String option, String name) throws IOException {
        JpaCase example = new JpaCase(name, body, option.isEmpty() ? List.of() : List.of(option));
        return Creation.of(new JpaClasses(HibernateLine.SEVEN)
                        .compile(example, OURS, Files.createDirectory(folder.resolve(name)))
                        .schema())
                .stream()
                .map(statement -> statement.sql() + ";\n")
                .collect(Collectors.joining());
    }
}
