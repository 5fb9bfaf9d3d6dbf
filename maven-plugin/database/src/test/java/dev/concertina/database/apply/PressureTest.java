package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.Eventually;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.embedded.RestartableServer;
import dev.concertina.database.ledger.Author;
import dev.concertina.script.MigrationFolder;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A backfill waits for others: for standbys, and for whoever says so; and a standby itself is left alone. */
class PressureTest {
    private static final MigrationFolder FOLDER = Applied.folder(
            "0001_expand_items.sql",
            "CREATE TABLE public.item (id bigint PRIMARY KEY, name text, upper_name text);\n"
                    + "INSERT INTO public.item SELECT i, repeat('item ' || i, 10) FROM generate_series(1, 300000) AS i;",
            "0001_expand_items.down.sql",
            "DROP TABLE public.item;",
            "0002_backfill_upper-names.sql",
            "-- concertina: 1\n-- transactional: no\n\n-- concertina:batch table=public.item key=id\n"
                    + "UPDATE public.item SET upper_name = upper(name)\nWHERE upper_name IS DISTINCT FROM upper(name);",
            "0002_backfill_upper-names.down.sql",
            "-- nothing to undo: the column goes with its expand");
    private static final String DONE = "SELECT count(upper_name) FROM public.item";

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void aStandbyIsLeftAloneAndWaitedFor(int major) throws Exception {
        try (RestartableServer primary = RestartableServer.start(major);
                RestartableServer standby = primary.standby()) {
            Applied applied = new Applied(primary.createDatabase("app", "template0"));
            applied.runner(FOLDER)
                    .run(Mode.APPLY, Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT).upTo(1), Consent.ANY);
            try (Connection there = applied.connect()) {
                String caughtUp =
                        "SELECT count(*) FROM pg_stat_replication WHERE replay_lsn >= pg_current_wal_insert_lsn()";
                assertThat(Eventually.holds(() -> Sql.text(there, caughtUp).equals("1")))
                        .isTrue();
                assertThatThrownBy(() -> new Applied(standby.url("app")).apply(FOLDER))
                        .isInstanceOf(ApplyException.class)
                        .hasMessageContaining("The server is a standby");
                try (Connection behind = DriverManager.getConnection(standby.url("postgres"))) {
                    Sql.run(behind, "SELECT pg_wal_replay_pause()");
                    CompletableFuture<RunSummary> run = CompletableFuture.supplyAsync(() -> apply(applied));
                    assertThat(Eventually.holds(() -> applied.told.stream()
                                    .anyMatch(l -> l.startsWith(
                                            "0002_backfill_upper-names.sql waits: the standby \"standby\" is"))))
                            .isTrue();
                    long rows = Long.parseLong(Sql.text(there, DONE));
                    assertThat(rows).isBetween(1L, 299_999L);
                    Sql.run(behind, "SELECT pg_wal_replay_resume()");
                    RunSummary summary = run.get(1, TimeUnit.MINUTES);
                    assertThat(summary.failure()).isEmpty();
                    assertThat(Sql.text(there, DONE)).isEqualTo("300000");
                }
            }
        }
    }

    @Test
    void aQueryOfTheUsersStopsIt() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            Applied applied = new Applied(database);
            Sql.run(connection, "CREATE TABLE public.busy (yes boolean)", "INSERT INTO public.busy VALUES (true)");
            CompletableFuture<RunSummary> run =
                    CompletableFuture.supplyAsync(() -> apply(applied, "SELECT yes FROM public.busy"));
            assertThat(Eventually.holds(() -> applied.told.contains(
                            "0002_backfill_upper-names.sql waits: the query of db.backfill.stop says so.")))
                    .isTrue();
            assertThat(Sql.text(connection, DONE)).isEqualTo("0");
            Sql.run(connection, "UPDATE public.busy SET yes = false");
            assertThat(run.get(1, TimeUnit.MINUTES).failure()).isEmpty();
            assertThat(Sql.text(connection, DONE)).isEqualTo("300000");
        }
    }

    @Test
    void aQueryThatFailsIsNamed() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            RunSummary summary = apply(new Applied(database), "SELECT yes FROM busy");
            assertThat(summary.failure().orElse("")).contains("The query of db.backfill.stop fails", "\"busy\"");
            assertThat(summary.left()).containsExactly("0002_backfill_upper-names.sql");
        }
    }

    private static RunSummary apply(Applied applied) {
        try {
            return applied.apply(FOLDER);
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }

    private static RunSummary apply(Applied applied, String stop) {
        Limits limits = new Limits(
                Applied.LIMITS.lock(),
                Applied.LIMITS.step(),
                Applied.LIMITS.runner(),
                Applied.LIMITS.batch(),
                Applied.LIMITS.connections(),
                Applied.LIMITS.lag(),
                Optional.of(stop),
                Applied.LIMITS.budget());
        try {
            return new Runner(applied.target(), FOLDER, Author.current(), limits, applied.log())
                    .run(Mode.APPLY, Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT), Consent.ANY);
        } catch (SQLException e) {
            throw new CompletionException(e);
        }
    }
}
