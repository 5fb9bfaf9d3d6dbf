package dev.concertina.database.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.DisposableEmbedded;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.schema.Schema;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Numbering;
import dev.concertina.snapshot.Snapshot;
import dev.concertina.workspace.Settings;
import dev.concertina.workspace.Workspace;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RehearsalTest {
    private static final Settings SETTINGS = new Settings(
            new PostgresVersion(14), Numbering.SEQUENTIAL, LocalDateTime.of(2026, 1, 5, 9, 0), Optional.empty());

    private final Map<String, String> files = new TreeMap<>();

    private void file(String name, String up, String down) {
        files.put(name + ".sql", up + "\n");
        files.put(name + ".down.sql", down + "\n");
    }

    private RehearsalReport rehearse(int major) throws SQLException {
        Workspace workspace = new Workspace(
                MigrationFolder.read(NamingStyle.CONCERTINA, files).orThrow(), Snapshot.EMPTY);
        Disposable server = new DisposableEmbedded(TestServers.server(major));
        return new Rehearsal(server, Schema.EMPTY, 12, file -> {}).run(workspace, SETTINGS);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void provesWaysBackThatLeadBack(int major) throws SQLException {
        file("0001_expand_orders", "CREATE TABLE orders (id int PRIMARY KEY, note text);", "DROP TABLE orders;");
        file("0002_expand_index", "CREATE INDEX orders_note_idx ON orders (note);", "DROP INDEX orders_note_idx;");
        RehearsalReport report = rehearse(major);
        assertThat(report.passed()).isTrue();
        assertThat(report.server()).startsWith(Integer.toString(major));
        assertThat(report.files()).extracting(RehearsedFile::proof).containsExactly(Proof.LOSSY, Proof.LOSSLESS);
        assertThat(report.files().get(0).findings())
                .containsExactly("of what new code wrote: rows of public.orders: 0 instead of 12");
        assertThat(report.files().get(1).rows()).isEqualTo(12);
        assertThat(report.emptyTables()).isEmpty();
    }

    @Test
    void seesWhatAWayBackForgets() throws SQLException {
        file("0001_expand_orders", "CREATE TABLE orders (id int PRIMARY KEY, note text);", "DROP TABLE orders;");
        file(
                "0002_expand_index",
                "CREATE INDEX orders_note_idx ON orders (note);\nCOMMENT ON TABLE orders IS 'bought';",
                "DROP INDEX orders_note_idx;");
        RehearsalReport report = rehearse(18);
        assertThat(report.passed()).isFalse();
        assertThat(report.files().get(1).proof()).isEqualTo(Proof.FAILED);
        assertThat(report.files().get(1).findings())
                .anySatisfy(f ->
                        assertThat(f).startsWith("after the way back, surplus:").contains("bought"));
    }

    @Test
    void seesWhatTheModelDoesNotExpress() throws SQLException {
        file("0001_expand_orders", "CREATE TABLE orders (id int PRIMARY KEY, note text);", "DROP TABLE orders;");
        file("0002_expand_view", "CREATE VIEW notes AS SELECT note FROM orders;", "SELECT 1;");
        assertThat(rehearse(18).files().get(1).findings())
                .anySatisfy(f -> assertThat(f)
                        .startsWith("0002_expand_view.sql stopped at line 1")
                        .contains("notes"));
    }

    @Test
    void seesValuesThatAWayBackChanges() throws SQLException {
        file("0001_expand_orders", "CREATE TABLE orders (id int PRIMARY KEY, note text);", "DROP TABLE orders;");
        file(
                "0002_expand_upper",
                "UPDATE orders SET note = upper(note);",
                "UPDATE orders SET note = lower(note) || ' ';");
        assertThat(rehearse(18).files().get(1).findings())
                .contains("after the way back, values of public.orders differ");
    }

    @Test
    void seesRowsThatAWayBackLoses() throws SQLException {
        file("0001_expand_orders", "CREATE TABLE orders (id int PRIMARY KEY, note text);", "DROP TABLE orders;");
        file("0002_expand_archive", "SELECT 1;", "DELETE FROM orders WHERE id = 14;");
        assertThat(rehearse(18).files().get(1).findings())
                .contains("after the way back, rows of public.orders: 11 instead of 12");
    }

    @Test
    void namesTheFileAndTheStatementThatStops() throws SQLException {
        file("0001_expand_orders", "CREATE TABLE orders (id int PRIMARY KEY);", "DROP TABLE orders;");
        file("0002_expand_broken", "\nALTER TABLE orders ADD COLUMN id int;", "SELECT 1;");
        file("0003_expand_never", "CREATE TABLE never ();", "DROP TABLE never;");
        RehearsalReport report = rehearse(18);
        assertThat(report.files()).hasSize(2);
        assertThat(report.files().get(1).findings().get(0))
                .startsWith("0002_expand_broken.sql stopped at line 2: ")
                .contains("column \"id\" of relation \"orders\" already exists")
                .contains("in: ALTER TABLE orders ADD COLUMN id int");
    }

    @Test
    void saysWhereAWayBackStopsRatherThanLose() throws SQLException {
        file(
                "0001_expand_orders",
                "CREATE TABLE orders (id int PRIMARY KEY, note text NOT NULL);",
                "DROP TABLE orders;");
        file(
                "0002_expand_loosen",
                "ALTER TABLE orders ALTER COLUMN note DROP NOT NULL;",
                "ALTER TABLE orders ALTER COLUMN note SET NOT NULL;");
        RehearsedFile file = rehearse(18).files().get(1);
        assertThat(file.proof()).isEqualTo(Proof.CONDITIONAL);
        assertThat(file.findings().get(0)).contains("column \"note\" of relation \"orders\" contains null values");
    }

    @Test
    void writesAReportForMachines() throws SQLException {
        file("0001_expand_orders", "CREATE TABLE orders (id int PRIMARY KEY);", "DROP TABLE orders;");
        assertThat(RehearsalJson.write(rehearse(18)))
                .contains("\"passed\": true", "\"file\": \"0001_expand_orders.sql\"", "\"proof\": \"lossy\"");
    }
}
