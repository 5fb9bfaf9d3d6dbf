package dev.concertina.database.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import dev.concertina.database.run.DisposableEmbedded;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Numbering;
import dev.concertina.snapshot.Snapshot;
import dev.concertina.workspace.Settings;
import dev.concertina.workspace.Workspace;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What a rehearsal catches: migrations that are wrong on purpose fail for the right reason, their right twins pass.
 *
 * <p>The build runs every twelfth of the wrong ones; {@code -Dconcertina.mutants=all} runs all, {@code =values} those whose
 * file's name begins with this.
 */
final class MutantTest {
    private static final Settings SETTINGS = new Settings(
            new PostgresVersion(14), Numbering.SEQUENTIAL, LocalDateTime.of(2026, 1, 5, 9, 0), Optional.empty());
    private static final int ROWS = 150;

    private static final String CHOSEN = System.getProperty("concertina.mutants", "");
    private static final int SAMPLE = CHOSEN.isEmpty() ? 12 : 1;

    static Stream<Mutation> right() throws IOException {
        return Mutation.all().stream()
                .filter(m -> CHOSEN.equals("all") || m.name().startsWith(CHOSEN));
    }

    static Stream<Arguments> wrong() throws IOException {
        List<Arguments> wrong = right().flatMap(m -> m.mutants().stream().map(w -> Arguments.of(m, w.name(), w)))
                .toList();
        return IntStream.range(0, wrong.size()).filter(i -> i % SAMPLE == 0).mapToObj(wrong::get);
    }

    private static RehearsalReport rehearse(Map<String, String> files) throws SQLException {
        MigrationFolder folder =
                MigrationFolder.read(NamingStyle.CONCERTINA, files).orThrow();
        RehearsalPlan plan =
                RehearsalPlan.of(new Workspace(folder, Snapshot.EMPTY), SETTINGS, pair -> pair.number() == 1);
        return new Rehearsal(new DisposableEmbedded(TestServers.server(18)), ROWS, file -> {}).run(plan);
    }

    private static List<String> proofs(RehearsalReport report) {
        return report.files().stream().map(f -> f.proof().toString()).toList();
    }

    private static List<String> findings(RehearsalReport report) {
        return report.files().stream()
                .flatMap(f -> Stream.concat(f.findings().stream(), f.problems().stream()))
                .toList();
    }

    private static List<String> warnings(RehearsalReport report) {
        return report.files().stream()
                .flatMap(f -> f.evidence().warnings().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("right")
    void passesWhatIsRight(Mutation mutation) throws SQLException {
        RehearsalReport report = rehearse(mutation.files());
        assertThat(proofs(report)).as("%s", findings(report)).isEqualTo(mutation.proofs());
        assertThat(report.wayBack().findings()).isEmpty();
        assertThat(report.rows().emptyTables()).isEmpty();
        assertThat(report.passed()).as("%s", findings(report)).isEqualTo(!mutation.breaksOldCode());
        mutation.mutants()
                .forEach(m -> m.warned()
                        .forEach(w -> assertThat(warnings(report))
                                .noneSatisfy(f -> assertThat(f).contains(w))));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("wrong")
    void catchesWhatIsWrong(Mutation mutation, String name, Mutation.Mutant mutant) throws SQLException {
        RehearsalReport report = rehearse(mutation.files(mutant));
        List<String> findings = findings(report);
        // what loses more than its right twin is caught, too
        assertThat(report.passed() && proofs(report).equals(mutation.proofs()))
                .as("%s", findings)
                .isEqualTo(mutant.found().isEmpty());
        assertThat(mutant.found().size() + mutant.warned().size())
                .as("what is to be found")
                .isPositive();
        for (String expected : mutant.warned()) {
            assertThat(warnings(report)).anySatisfy(f -> assertThat(f).contains(expected));
        }
        for (String expected : mutant.found()) {
            assertThat(findings).anySatisfy(f -> assertThat(f).contains(expected));
        }
    }

    @Test
    void knowsManyWaysToBeWrong() throws IOException {
        assertThat(Mutation.all().stream().mapToLong(m -> m.mutants().size()).sum())
                .isGreaterThanOrEqualTo(150);
    }
}
