package dev.concertina.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.lint.report.TextReport;
import dev.concertina.lint.rules.RuleList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every rule has its page: what it flags is flagged, told as the page says, and what to use instead is not.
 *
 * <p>{@code -Dconcertina.docs=write} writes into the pages what is told.
 */
class RulePagesTest {
    private static final Path PAGES = Path.of("../../docs/rules");
    private static final Path RULES = Path.of("src/main/java/dev/concertina/lint/rules");
    private static final Pattern PAGE = Pattern.compile(
            "# (\\S+)\n\n(Error|Warning|Info)\\. .+\n\n## Instead of\n\n```sql\n(.+?)\n```\n\nwhich is told as\n\n"
                    + "```text\n(.*?)```\n\n## Use\n\n```sql\n(.+?)\n```\n\n## When to suppress\n\n.+\n",
            Pattern.DOTALL);

    @Test
    void everyRuleHasAPageAndNoPageIsLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            List<String> names = files.map(f -> f.getFileName().toString().replace(".md", ""))
                    .filter(f -> !f.equals("README"))
                    .toList();
            assertThat(names).containsExactlyInAnyOrderElementsOf(RuleList.ids());
        }
    }

    @Test
    void theIndexNamesEveryRule() throws IOException {
        String index = Files.readString(PAGES.resolve("README.md"));
        assertThat(RuleList.ids()).allSatisfy(id -> assertThat(index).contains("(" + id + ".md)"));
    }

    @Test
    void theIndexNamesEveryRuleThatLeavesGeneratedFilesOut() throws IOException {
        String index = Files.readString(PAGES.resolve("README.md"));
        Set<String> told = new TreeSet<>();
        index.substring(index.indexOf("## Generated files"))
                .lines()
                .filter(l -> l.matches("\\| [a-z].*"))
                .forEach(l ->
                        told.addAll(List.of(l.split(" \\| ")[0].substring(2).split(", "))));
        assertThat(RuleList.ids()).containsAll(told);
        Set<Class<?>> classes = new HashSet<>();
        Set<Class<?>> toldClasses = new HashSet<>();
        for (Rule rule : RuleList.all()) {
            Path source = RULES.resolve(rule.getClass().getSimpleName() + ".java");
            if (Files.readString(source).contains("isGenerated")) {
                classes.add(rule.getClass());
            }
            if (told.contains(rule.id())) {
                toldClasses.add(rule.getClass());
            }
        }
        assertThat(toldClasses).containsExactlyInAnyOrderElementsOf(classes);
    }

    @Test
    void pagesSayWhatRulesSay() throws IOException {
        List<String> stale = new ArrayList<>();
        for (Rule rule : RuleList.all()) {
            Path file = PAGES.resolve(rule.id() + ".md");
            String page = Files.readString(file);
            Matcher parts = PAGE.matcher(page);
            assertThat(parts.matches())
                    .as(rule.id() + " has the parts of a page")
                    .isTrue();
            assertThat(parts.group(1)).isEqualTo(rule.id());
            assertThat(parts.group(2))
                    .as(rule.id())
                    .isEqualToIgnoringCase(rule.severity().toString());
            assertThat(told(rule.id(), parts.group(5)))
                    .as(rule.id() + ", used as told")
                    .isEmpty();
            String told = told(rule.id(), parts.group(3));
            assertThat(told).as(rule.id() + " fires").isNotEmpty();
            String fresh = page.substring(0, parts.start(4)) + told + page.substring(parts.end(4));
            if ("write".equals(System.getProperty("concertina.docs"))) {
                Files.writeString(file, fresh);
            } else if (!fresh.equals(page)) {
                stale.add(rule.id());
            }
        }
        assertThat(stale)
                .as("pages that say something else; run with -Dconcertina.docs=write")
                .isEmpty();
    }

    private static String told(String id, String sql) {
        LintReport report = Scripts.lint(sql);
        List<String> lines =
                new TextReport("", false).lines(report.without(f -> !f.rule().equals(id)));
        return String.join("\n", lines.subList(0, lines.size() - 1));
    }
}
