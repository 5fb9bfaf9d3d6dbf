package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.Eventually;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.ChildProcess;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.ledger.Action;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.Event;
import dev.concertina.database.ledger.Ledger;
import dev.concertina.script.HookPoint;
import dev.concertina.script.Hooks;
import dev.concertina.script.MigrationFolder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hooks run around the files of a run, and leave nothing behind but what they wrote. */
class HookTest {
    @Test
    void hooksRunAroundTheFilesAndNotOnTheWayBack() throws SQLException {
        MigrationFolder folder = Hooked.twoFiles().with(Hooked.all());
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            Hooked.trail(database);
            assertThat(applied.apply(folder).failure()).isEmpty();
            assertThat(Hooked.notes(database)).isEqualTo("first before one after before two after last");
            assertThat(hooks(database))
                    .containsExactly(
                            "beforeMigrate.sql",
                            "beforeEach.sql 0001_expand_one",
                            "afterEach.sql 0001_expand_one",
                            "beforeEach.sql 0002_expand_two",
                            "afterEach.sql 0002_expand_two",
                            "afterMigrate.sql");
            assertThat(applied.apply(folder).files()).isEmpty();
            assertThat(applied.rollBack(folder, 0).failure()).isEmpty();
            assertThat(Hooked.notes(database)).isEqualTo("first before one after before two after last");
        }
    }

    @ParameterizedTest
    @EnumSource(HookPoint.class)
    void aHookThatFailsStopsTheRunAndTheNextOneBringsItToItsEnd(HookPoint point) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            Applied applied = new Applied(database);
            Hooked.trail(database);
            Hooks broken = Hooked.all(point, Hooked.note("gone") + "\n\nSELECT 1 / 0;");
            RunSummary stopped = applied.apply(Hooked.twoFiles().with(broken));
            assertThat(stopped.failure().orElse(""))
                    .startsWith(point.file() + " stopped at line 3: ERROR: division by zero")
                    .contains("in: SELECT 1 / 0");
            assertThat(Hooked.notes(database)).doesNotContain("gone");
            Event last = events(database).get(events(database).size() - 1);
            assertThat(last.kind()).isEqualTo(Action.RUN_FAILED);
            assertThat(last.data()).contains(point.file());

            MigrationFolder good = Hooked.twoFiles().with(Hooked.all());
            assertThat(applied.runner(good).plan(Mode.APPLY, Wish.EVERYTHING).notes())
                    .filteredOn(n -> n.contains("did not come to its end"))
                    .hasSize(point.name().startsWith("AFTER") ? 1 : 0);
            assertThat(applied.apply(good).failure()).isEmpty();
            assertThat(Hooked.notes(database))
                    .contains("two after")
                    .endsWith(" last")
                    .containsOnlyOnce("one")
                    .containsOnlyOnce("two");
            assertThat(Hooked.notes(database).split("after", -1)).hasSize(3);
            assertThat(applied.runner(good).plan(Mode.APPLY, Wish.EVERYTHING).isDone())
                    .isTrue();
        }
    }

    @Test
    void anotherHookIsAnotherPlan() throws SQLException {
        MigrationFolder plain = Hooked.twoFiles();
        MigrationFolder one = plain.with(Hooked.hooks("beforeEach", "SELECT 1;"));
        MigrationFolder other = plain.with(Hooked.hooks("beforeEach", "SELECT 2;"));
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Hooked.trail(database);
            Applied applied = new Applied(database);
            RunPlan plan = applied.runner(one).plan(Mode.APPLY, Wish.EVERYTHING);
            assertThat(plan.lines()).anyMatch(l -> l.startsWith("to run: hook beforeEach.sql sha256/v1:"));
            Consent consent = new Consent(Optional.of(plan.shortHash()), 0);
            for (MigrationFolder folder : List.of(plain, other)) {
                assertThatThrownBy(() -> applied.runner(folder).run(Mode.APPLY, Wish.EVERYTHING, consent))
                        .isInstanceOf(ApplyException.class)
                        .hasMessageContaining("is not what would run now");
            }
            assertThat(applied.runner(one)
                            .run(Mode.APPLY, Wish.EVERYTHING, consent)
                            .failure())
                    .isEmpty();
        }
    }

    @Test
    void aRunThatStoppedDoesNotGoOnWithAnotherHook() throws SQLException {
        MigrationFolder one = Hooked.twoFiles().with(Hooked.hooks("afterEach", "SELECT 1 / 0;"));
        MigrationFolder other = Hooked.twoFiles().with(Hooked.hooks("afterEach", "SELECT 1;"));
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Hooked.trail(database);
            Applied applied = new Applied(database);
            String hash = applied.runner(one).plan(Mode.APPLY, Wish.EVERYTHING).hash();
            Consent consent = new Consent(Optional.of(hash), 0);
            assertThat(applied.runner(one)
                            .run(Mode.APPLY, Wish.EVERYTHING, consent)
                            .failure())
                    .isPresent();
            assertThatThrownBy(() -> applied.runner(other).run(Mode.APPLY, Wish.EVERYTHING, consent))
                    .isInstanceOf(ApplyException.class);
            assertThat(applied.runner(one)
                            .run(Mode.APPLY, Wish.EVERYTHING, consent)
                            .failure())
                    .as("the same hook goes on under the same plan")
                    .isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void aHookCannotChangeTheSession(int major) throws SQLException {
        String settings = "SELECT string_agg(name || '=' || setting, ' ' ORDER BY name) FROM pg_settings WHERE name IN"
                + " ('search_path', 'row_security', 'lock_timeout', 'statement_timeout', 'session_replication_role',"
                + " 'idle_in_transaction_session_timeout', 'client_connection_check_interval')";
        String look = "INSERT INTO public.trail (what) SELECT (" + settings + ") || current_user || session_user"
                + " || coalesce(to_regclass('pg_temp.trap')::text, '') || (SELECT count(*) FROM pg_cursors WHERE is_holdable);";
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            Hooked.trail(database);
            Sql.run(
                    connection,
                    "DO $$BEGIN CREATE ROLE other; EXCEPTION WHEN duplicate_object THEN NULL; END$$",
                    "GRANT CREATE ON SCHEMA public TO other");
            String change = "SET search_path = public; SET row_security = on; SET lock_timeout = 0;"
                    + " SET statement_timeout = 77777; SET idle_in_transaction_session_timeout = 5000;"
                    + " SET session_replication_role = replica; CREATE TEMP TABLE trap (id int);"
                    + " DECLARE c CURSOR WITH HOLD FOR SELECT 1; LISTEN gossip; SET SESSION AUTHORIZATION other;";
            Applied applied = new Applied(database);
            assertThat(applied.apply(Hooked.folder(look, look)).failure()).isEmpty();
            String clean = Hooked.notes(database);
            assertThat(applied.rollBack(Hooked.folder(look, look), 0).failure()).isEmpty();
            Sql.run(connection, "DELETE FROM trail");
            MigrationFolder hooked =
                    Hooked.folder(look, look).with(Hooked.hooks("beforeMigrate", change, "beforeEach", change));
            assertThat(applied.apply(hooked).failure()).isEmpty();
            assertThat(Hooked.notes(database)).isEqualTo(clean).contains("search_path=pg_catalog, pg_temp");
        }
    }

    @Test
    void aHookCannotLetAnotherRunnerIn() throws SQLException {
        MigrationFolder folder =
                Hooked.twoFiles().with(Hooked.hooks("beforeEach", "SELECT pg_catalog.pg_advisory_unlock_all();"));
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Hooked.trail(database);
            assertThat(new Applied(database).apply(folder).failure().orElse(""))
                    .contains("beforeEach.sql let go", "the run stops", "pg_advisory_unlock_all");
            assertThat(Hooked.notes(database)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(HookPoint.class)
    void whoComesAfterARunnerThatDiedInAHookRunsItAgain(HookPoint point) throws Exception {
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection watch = database.connect()) {
            Hooked.trail(database);
            Process doomed = ChildProcess.java(Hooked.class, database.url(), point.file())
                    .inheritIO()
                    .start();
            String sleeping = "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE query LIKE '%pg_sleep(30)%'"
                    + " AND state = 'active' AND pid <> pg_backend_pid())";
            assertThat(Eventually.holds(() -> Sql.text(watch, sleeping).equals("t")))
                    .as("the hook is at work")
                    .isTrue();
            doomed.destroyForcibly();
            assertThat(doomed.waitFor(10, TimeUnit.SECONDS)).isTrue();
            MigrationFolder folder = Hooked.twoFiles().with(Hooked.all());
            assertThat(new Applied(database).apply(folder).failure()).isEmpty();
            assertThat(Hooked.notes(database))
                    .contains("two after")
                    .endsWith(" last")
                    .containsOnlyOnce("one")
                    .containsOnlyOnce("two")
                    .doesNotContain("gone");
            assertThat(Hooked.notes(database).split("after", -1)).hasSize(3);
        }
    }

    private static List<Event> events(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            return new Ledger(connection, Author.current()).events();
        }
    }

    private static List<String> hooks(EmbeddedDatabase database) throws SQLException {
        List<String> hooks = new ArrayList<>();
        for (Event event : events(database)) {
            if (event.kind() == Action.HOOK_FINISHED) {
                hooks.add((event.object() + " " + event.data().replaceAll(".*\"migration\":\"([^\"]*)\".*", "$1"))
                        .strip());
            }
        }
        return hooks;
    }
}
