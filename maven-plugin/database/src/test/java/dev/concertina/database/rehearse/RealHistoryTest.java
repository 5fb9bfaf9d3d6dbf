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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The history of a real project, written by hand: 33 files, of which some ways back do not lead back. */
final class RealHistoryTest {
    private static final Settings SETTINGS = new Settings(
            new PostgresVersion(14), Numbering.SEQUENTIAL, LocalDateTime.of(2026, 1, 5, 9, 0), Optional.empty());

    /** Each way back that is none, and what shows it; all others bring back what was there. */
    private static final Map<String, String> NOT_INVERSE = Map.ofEntries(
            // drops its tables, but not the extension
            Map.entry("0001", "extension fuzzystrmatch was not there before"),
            // adds the columns again without NOT NULL, and with values made up
            Map.entry("0002", "column public.releases.build_status was boolean NOT NULL DEFAULT false, is boolean"),
            // computes values from builds, which not every release has, and then demands them
            Map.entry("0003", "column \"doc_rustc_version\" of relation \"releases\" contains null values"),
            // deletes releases that other tables refer to
            Map.entry("0004", "violates foreign key constraint \"doc_coverage_release_id_fkey\""),
            // restores a default in other words: CURRENT_TIMESTAMP is not now() to the server
            Map.entry("0010", "DEFAULT CURRENT_TIMESTAMP, is timestamp with time zone NOT NULL DEFAULT now()"),
            // leaves an index with the cast that the wider type needed
            Map.entry("0012", "index public.crates_normalized_name_idx was"),
            // restores dropped columns and tables without what was in them
            Map.entry("0020", "another value in \"public\""),
            Map.entry("0021", "public.cdn_invalidation_queue: "),
            // its up deletes rows, and its down is empty
            Map.entry("0024", "after the way back, public.queue: "),
            // cannot drop the label of an enum, and leaves it
            Map.entry("0031", "is 'in_progress', 'success', 'failure', 'partial_failure'"),
            Map.entry("0032", "another value in \"registry\""),
            // restores a default that was another one, and a column without its values
            Map.entry(
                    "0033",
                    "column public.releases.archive_storage was boolean NOT NULL DEFAULT false, is boolean NOT NULL"));

    @Test
    void goesThroughAllFilesAndNamesThoseThatDoNotLeadBack() throws SQLException, IOException {
        MigrationFolder folder =
                MigrationFolder.read(NamingStyle.CONCERTINA, files()).orThrow();
        RehearsalReport report = new Rehearsal(new DisposableEmbedded(TestServers.server(17)), 12, file -> {})
                .run(new Workspace(folder, Snapshot.EMPTY), SETTINGS);
        assertThat(report.files()).hasSize(33);
        Map<String, List<String>> failed = new TreeMap<>();
        report.files().stream()
                .filter(f -> f.proof() == Proof.FAILED)
                .forEach(f -> failed.put(f.file().substring(0, 4), f.findings()));
        assertThat(failed.keySet()).isEqualTo(NOT_INVERSE.keySet());
        NOT_INVERSE.forEach((file, why) -> assertThat(failed.get(file))
                .as(file)
                .anySatisfy(finding -> assertThat(finding).contains(why)));
        assertThat(report.rows().emptyTables()).isEmpty();
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
