package dev.concertina.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.lint.report.TextReport;
import dev.concertina.lint.rules.RuleList;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The page of examples/legacy shows what db:lint says about it.
 *
 * <p>{@code -Dconcertina.docs=write} writes that into the page.
 */
class LegacyExampleTest {
    private static final String FOLDER = "src/main/resources/db/migration/";
    private static final Path PAGE = Path.of("../../docs/legacy.md");
    private static final String START = "```text\n";

    @Test
    void thePageShowsWhatIsFound() throws IOException {
        MigrationFolder folder =
                MigrationFolder.read(NamingStyle.CONCERTINA, Fixtures.read(Path.of("../../examples/legacy", FOLDER)));
        LintReport report = new Linter(RuleList.all(), LintSettings.NONE).lint(folder, pair -> true);
        String page = Files.readString(PAGE);
        String fresh = page.substring(0, page.indexOf(START) + START.length())
                + String.join("\n", new TextReport(FOLDER, false).lines(report))
                + "\n```\n";
        if ("write".equals(System.getProperty("concertina.docs"))) {
            Files.writeString(PAGE, fresh);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(fresh);
        assertThat(report.findings().stream().map(Finding::rule).distinct()).hasSizeGreaterThan(20);
    }
}
