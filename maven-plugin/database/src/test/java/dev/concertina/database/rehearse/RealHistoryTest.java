package dev.concertina.database.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Corpus;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The history of a real project, written by hand: 33 files, of which some ways back do not lead back. */
final class RealHistoryTest {
    private static final Settings SETTINGS = new Settings(
            new PostgresVersion(14), Numbering.SEQUENTIAL, LocalDateTime.of(2026, 1, 5, 9, 0), Optional.empty());

    @Test
    void goesThroughAllFilesAndNamesThoseThatDoNotLeadBack() throws SQLException, IOException {
        MigrationFolder folder =
                MigrationFolder.read(NamingStyle.CONCERTINA, files()).orThrow();
        RehearsalReport report = new Rehearsal(new DisposableEmbedded(TestServers.server(17)), 12, file -> {})
                .run(new Workspace(folder, Snapshot.EMPTY), SETTINGS);
        assertThat(report.files()).hasSize(33);
        assertThat(report.files().stream().filter(f -> f.proof() == Proof.FAILED))
                .extracting(f -> f.file().substring(0, 4))
                .containsExactly(
                        "0001", "0002", "0003", "0004", "0010", "0012", "0020", "0021", "0024", "0031", "0032", "0033");
        assertThat(report.files().get(30).findings())
                .containsExactly("after the way back, enum public.build_status was 'in_progress', 'success', 'failure',"
                        + " is 'in_progress', 'success', 'failure', 'partial_failure'");
        assertThat(report.emptyTables()).isEmpty();
    }

    private static Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(Corpus.path("histories/docs_rs"))) {
            for (Path file : entries.toList()) {
                String name = file.getFileName().toString();
                String change =
                        name.substring(21, name.indexOf('.')).replace('_', '-').replaceAll("-$", "");
                boolean down = name.endsWith(".down.sql");
                files.put(
                        name.substring(0, 4) + "_expand_" + change + (down ? ".down.sql" : ".sql"),
                        "SET search_path = public;\n" + Corpus.text(file));
            }
        }
        return files;
    }
}
