package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Eventually;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.ChildProcess;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.script.MigrationFolder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is told while a run waits or takes long, and how it ends when it is asked to. */
final class WatchTest {
    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void whoStandsInTheWayIsTold(int major) throws Exception {
        MigrationFolder folder = Applied.folder(
                "0001_expand_b.sql", "ALTER TABLE public.a ADD COLUMN b integer;\n",
                "0001_expand_b.down.sql", "ALTER TABLE public.a DROP COLUMN b;\n");
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection holder = database.connect()) {
            Sql.run(holder, "CREATE TABLE a (id integer)", "SET application_name = 'the holder'");
            holder.setAutoCommit(false);
            Sql.run(holder, "SELECT 'a secret' FROM a");
            Applied applied = new Applied(database);
            CompletableFuture<RunSummary> run = CompletableFuture.supplyAsync(() -> apply(applied, folder));
            assertThat(Eventually.holds(() -> applied.told.stream().anyMatch(l -> l.contains("waits for pid"))))
                    .isTrue();
            holder.rollback();
            assertThat(run.get(20, TimeUnit.SECONDS).failure()).isEmpty();
            assertThat(applied.told)
                    .filteredOn(l -> l.contains("waits for pid"))
                    .first()
                    .asString()
                    .contains(
                            "0001_expand_b.sql",
                            "(the holder), idle in transaction, transaction open for",
                            "SELECT ? FROM a")
                    .doesNotContain("secret");
        }
    }

    private static RunSummary apply(Applied applied, MigrationFolder folder) {
        try {
            return applied.apply(folder);
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }

    /** SIGTERM and Ctrl-C (SIGINT) end a process alike. */
    @ParameterizedTest
    @ValueSource(strings = {"INT", "TERM"})
    void aBackfillThatIsAskedToStopEndsAfterItsBatchAndGoesOnLater(String signal) throws Exception {
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            Sql.run(
                    connection,
                    "CREATE TABLE a (id integer PRIMARY KEY, b integer)",
                    "INSERT INTO a (id) SELECT generate_series(1, 300000)");
            Process process = ChildProcess.java(StoppedRunner.class, database.url())
                    .redirectErrorStream(true)
                    .start();
            String rows = "SELECT CASE WHEN to_regclass('concertina.checkpoint') IS NULL THEN '0' ELSE"
                    + " (xpath('/row/r/text()', query_to_xml('SELECT coalesce(sum(rows), 0) AS r FROM"
                    + " concertina.checkpoint', false, true, '')))[1]::text END";
            // on a busy machine the process may take longer to begin than one patience
            boolean begun = false;
            for (int i = 0; i < 3 && !begun; i++) {
                begun = Eventually.holds(() -> Long.parseLong(Sql.text(connection, rows)) > 0);
            }
            assertThat(begun).as("batches are written").isTrue();
            assertThat(new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                            .start()
                            .waitFor())
                    .isZero();
            String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            Applied applied = new Applied(database);
            assertThat(applied.state().lastRun().orElseThrow().isCut())
                    .as("the run could tell how it ended: " + printed)
                    .isFalse();
            long written = Long.parseLong(Sql.text(connection, rows));
            assertThat(Sql.text(connection, "SELECT count(b) FROM a")).isEqualTo(Long.toString(written));
            assertThat(written).isBetween(1L, 299_999L);
            RunSummary rest = applied.apply(StoppedRunner.FOLDER);
            assertThat(rest.failure()).isEmpty();
            assertThat(Sql.text(connection, "SELECT count(*) FROM a WHERE b = id"))
                    .isEqualTo("300000");
        }
    }

    @Test
    void anIndexThatTakesLongTellsHowFarItIs() throws Exception {
        MigrationFolder folder = Applied.folder(
                "0001_expand_index.sql", "CREATE INDEX slow ON public.a (public.slowly(id));\n",
                "0001_expand_index.down.sql", "DROP INDEX public.slow;\n");
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            Sql.run(
                    connection,
                    "CREATE TABLE a (id integer)",
                    "INSERT INTO a SELECT generate_series(1, 400)",
                    "CREATE FUNCTION slowly(i integer) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS"
                            + " 'BEGIN PERFORM pg_sleep(0.003); RETURN i; END'");
            Applied applied = new Applied(database);
            assertThat(applied.apply(folder).failure()).isEmpty();
            assertThat(applied.told).anyMatch(l -> l.startsWith("0001_expand_index.sql: create index, building index"));
        }
    }
}
