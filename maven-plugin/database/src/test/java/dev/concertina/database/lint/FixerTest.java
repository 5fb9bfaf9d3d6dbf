package dev.concertina.database.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Oracle;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.run.ScriptRunner;
import dev.concertina.lint.LintSettings;
import dev.concertina.lint.Linter;
import dev.concertina.lint.fix.FixCase;
import dev.concertina.lint.fix.FixedFolder;
import dev.concertina.lint.fix.Fixer;
import dev.concertina.lint.rules.RuleList;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.ScriptPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What findings are mended to leads a server where the migration led before, up and down. */
class FixerTest {
    static Stream<Arguments> cases() {
        return FixCase.all().stream().flatMap(c -> IntStream.of(14, 18).mapToObj(v -> Arguments.of(v, c)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("cases")
    void leadsToTheSame(int major, FixCase mended) throws SQLException {
        MigrationFolder folder = MigrationFolder.read(NamingStyle.CONCERTINA, mended.files());
        FixedFolder fixed = new Fixer(folder, RuleList.all(), LintSettings.NONE, p -> true)
                .fix(new Linter(RuleList.all(), LintSettings.NONE).lint(folder, p -> true));
        assertThat(fixed.isEmpty()).isFalse();
        List<String> before = states(major, mended.files());
        assertThat(before.get(0)).isNotEqualTo(before.get(1));
        assertThat(states(major, fixed.after())).isEqualTo(before);
    }

    /** The catalog after all ups, and after the downs of all but the first. */
    private static List<String> states(int major, Map<String, String> files) throws SQLException {
        List<ScriptPair> pairs = new ArrayList<>(
                MigrationFolder.read(NamingStyle.CONCERTINA, files).orThrow().pairs());
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            ScriptRunner runner = new ScriptRunner(connection);
            for (ScriptPair pair : pairs) {
                runner.run(pair.up());
            }
            String up = String.join("\n", Oracle.lines(connection));
            for (int i = pairs.size() - 1; i > 0; i--) {
                runner.run(pairs.get(i).down().orElseThrow());
            }
            return List.of(up, String.join("\n", Oracle.lines(connection)));
        }
    }
}
