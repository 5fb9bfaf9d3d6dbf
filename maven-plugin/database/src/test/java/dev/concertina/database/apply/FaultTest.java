package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.Eventually;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.ChildProcess;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.ledger.Author;
import dev.concertina.script.MigrationFolder;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Faults of servers, clients and people that must do no harm. */
class FaultTest {
    private static final String ITEMS = "CREATE TABLE public.item (id int PRIMARY KEY, name text);\n"
            + "INSERT INTO public.item VALUES (1, 'a'), (2, 'a'), (3, 'b');";

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void anInvalidIndexIsClearedAwayAndBuiltAgain(int major) throws SQLException {
        MigrationFolder folder = Applied.folder(
                "0001_expand_items.sql",
                ITEMS,
                "0001_expand_items.down.sql",
                "DROP TABLE public.item;",
                "0002_constrain_unique-names.sql",
                "-- concertina: 1\n-- transactional: no\n\n"
                        + "CREATE UNIQUE INDEX CONCURRENTLY item_name_key ON public.item (name);",
                "0002_constrain_unique-names.down.sql",
                "-- concertina: 1\n-- transactional: no\n\nDROP INDEX CONCURRENTLY public.item_name_key;");
        try (EmbeddedDatabase database = TestServers.database(major)) {
            Applied applied = new Applied(database);
            RunSummary first = applied.apply(folder);
            assertThat(first.failure().orElse("")).contains("0002_constrain_unique-names.sql", "(name)=(a)");
            assertThat(first.left()).containsExactly("0002_constrain_unique-names.sql");
            try (Connection connection = database.connect()) {
                assertThat(Sql.text(connection, "SELECT count(*) FROM pg_index WHERE NOT indisvalid"))
                        .isEqualTo("0");
                Sql.run(connection, "DELETE FROM item WHERE id = 2");
            }
            assertThat(applied.apply(folder).failure()).isEmpty();
            try (Connection connection = database.connect()) {
                assertThat(Sql.text(
                                connection,
                                "SELECT indisvalid FROM pg_index WHERE indexrelid = 'item_name_key'::regclass"))
                        .isEqualTo("t");
            }
            assertThat(applied.rollBack(folder, 1).failure()).isEmpty();
        }
    }

    @Test
    void anIndexThatIsNotOursIsLeftAlone() throws SQLException {
        MigrationFolder folder = Applied.folder(
                "0001_expand_items.sql",
                ITEMS,
                "0001_expand_items.down.sql",
                "DROP TABLE public.item;",
                "0002_expand_names.sql",
                "-- concertina: 1\n-- transactional: no\n\n"
                        + "CREATE INDEX CONCURRENTLY item_name_idx ON public.item (name);",
                "0002_expand_names.down.sql",
                "-- concertina: 1\n-- transactional: no\n\nDROP INDEX CONCURRENTLY public.item_name_idx;");
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            applied.runner(folder)
                    .run(Mode.APPLY, Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT).upTo(1), Consent.ANY);
            try (Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                assertThatThrownBy(() ->
                                statement.execute("CREATE UNIQUE INDEX CONCURRENTLY item_name_idx ON item (name)"))
                        .isInstanceOf(SQLException.class);
                assertThat(applied.apply(folder).failure().orElse(""))
                        .contains("the ledger does not know who began it");
                assertThat(Sql.text(connection, "SELECT to_regclass('item_name_idx') IS NOT NULL"))
                        .isEqualTo("t");
            }
        }
    }

    @Test
    void whoComesAfterADeadRunnerWaitsUntilTheServerLetsGo() throws Exception {
        MigrationFolder quick = Applied.folder(
                "0001_expand_quick.sql", "CREATE TABLE public.quick (id int);",
                "0001_expand_quick.down.sql", "DROP TABLE public.quick;");
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection watch = database.connect()) {
            Process doomed = ChildProcess.java(SlowRunner.class, database.url())
                    .inheritIO()
                    .start();
            String sleeping = "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE query LIKE '%pg_sleep(12)%'"
                    + " AND state = 'active' AND pid <> pg_backend_pid())";
            assertThat(Eventually.holds(() -> Sql.text(watch, sleeping).equals("t")))
                    .as("the runner is at work")
                    .isTrue();
            doomed.destroyForcibly();
            assertThat(doomed.waitFor(10, TimeUnit.SECONDS)).isTrue();
            long begin = System.nanoTime();
            assertThat(new Applied(database).apply(quick).failure()).isEmpty();
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
        }
    }

    @Test
    void aLockThatOthersHoldIsTriedAgainAndNobodyWaitsLong() throws Exception {
        MigrationFolder folder = Applied.folder(
                "0001_expand_items.sql", ITEMS,
                "0001_expand_items.down.sql", "DROP TABLE public.item;",
                "0002_expand_note.sql", "ALTER TABLE public.item ADD COLUMN note text;",
                "0002_expand_note.down.sql", "ALTER TABLE public.item DROP COLUMN note;");
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection holder = database.connect();
                Connection innocent = database.connect()) {
            Applied applied = new Applied(database);
            applied.runner(folder)
                    .run(Mode.APPLY, Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT).upTo(1), Consent.ANY);
            holder.setAutoCommit(false);
            Sql.run(holder, "SELECT FROM item LIMIT 1");
            CompletableFuture<RunSummary> run = CompletableFuture.supplyAsync(() -> {
                try {
                    return applied.apply(folder);
                } catch (SQLException e) {
                    throw new CompletionException(e);
                }
            });
            long longest = 0;
            for (int i = 0; i < 200; i++) {
                long begin = System.nanoTime();
                Sql.run(innocent, "SELECT FROM item LIMIT 1");
                longest = Math.max(longest, System.nanoTime() - begin);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
            }
            holder.rollback();
            RunSummary summary = run.get(20, TimeUnit.SECONDS);
            assertThat(summary.failure()).isEmpty();
            assertThat(summary.files().get(0).retries()).isPositive();
            assertThat(applied.told).anyMatch(l -> l.contains("let go"));
            assertThat(Duration.ofNanos(longest))
                    .isLessThan(Applied.LIMITS.lock().plusMillis(50));
        }
    }

    @Test
    void aReadOnlyServerIsRefusedBeforeAnything() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            try (Connection connection = database.connect()) {
                Sql.run(connection, "ALTER DATABASE " + database.name() + " SET default_transaction_read_only = on");
            }
            assertThatThrownBy(() -> new Applied(database).apply(Applied.shop()))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContaining("read-only");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void aTableThatHasUsedUpItsColumnsIsNamedInTime(int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major)) {
            try (Connection connection = database.connect()) {
                Sql.run(connection, "CREATE TABLE worn (id int); CREATE TABLE fresh (id int);");
                Sql.run(
                        connection,
                        "DO $$BEGIN FOR i IN 2..1200 LOOP ALTER TABLE worn ADD COLUMN c int; ALTER TABLE worn DROP COLUMN c;"
                                + " END LOOP; END$$");
            }
            RunPlan plan = new Applied(database).runner(Applied.shop()).plan(Mode.APPLY, Wish.EVERYTHING);
            assertThat(plan.refusals()).isEmpty();
            assertThat(plan.notes())
                    .filteredOn(n -> n.contains("columns that a table can have"))
                    .singleElement()
                    .asString()
                    .contains("\"public.worn\" has used 1200 of the 1600");
        }
    }

    @Test
    void aWrongEnvironmentIsRefused() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            MigrationFolder shop = Applied.shop();
            RunPlan plan = applied.runner(shop).plan(Mode.APPLY, Wish.EVERYTHING.in("staging"));
            applied.runner(shop).run(Mode.APPLY, Wish.EVERYTHING.in("staging"), Consent.to(plan.shortHash()));
            assertThatThrownBy(() -> applied.apply(shop))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContainingAll("staging", "development");
        }
    }

    @Test
    void onlyThePlanThatWasSeenRuns() throws SQLException {
        MigrationFolder one = Applied.folder(
                "0001_expand_a.sql",
                "CREATE TABLE public.a (id int);",
                "0001_expand_a.down.sql",
                "DROP TABLE public.a;");
        MigrationFolder other = Applied.folder(
                "0001_expand_a.sql",
                "CREATE TABLE public.a (id bigint);",
                "0001_expand_a.down.sql",
                "DROP TABLE public.a;");
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            String seen = applied.runner(one).plan(Mode.APPLY, Wish.EVERYTHING).shortHash();
            assertThatThrownBy(() -> applied.runner(other).run(Mode.APPLY, Wish.EVERYTHING, Consent.to(seen)))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContaining(seen);
            assertThatThrownBy(() -> applied.runner(one).run(Mode.APPLY, Wish.EVERYTHING, Consent.ANY))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContaining("-Ddb.plan=" + seen);
            assertThat(applied.state().environment()).as("nothing was written").isEmpty();
            assertThat(applied.runner(one)
                            .run(Mode.APPLY, Wish.EVERYTHING, Consent.to(seen))
                            .failure())
                    .isEmpty();
            assertThatThrownBy(() -> applied.runner(one).run(Mode.APPLY, Wish.EVERYTHING, Consent.to(seen)))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContaining("Plan " + seen + " was run to its end by postgres at 20");
        }
    }

    @Test
    void aPlanThatNeedsApprovalWaitsForSomebodyElse() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            MigrationFolder shop = Applied.shop();
            RunPlan first = applied.runner(shop).plan(Mode.APPLY, Wish.EVERYTHING.upTo(1));
            applied.runner(shop).run(Mode.APPLY, Wish.EVERYTHING.upTo(1), Consent.to(first.shortHash()));
            try (Connection connection = database.connect()) {
                Sql.run(
                        connection,
                        "DO $$BEGIN CREATE ROLE approver LOGIN SUPERUSER PASSWORD 'secret';"
                                + " EXCEPTION WHEN duplicate_object THEN NULL; END$$");
            }
            RunPlan plan = applied.runner(shop).plan(Mode.APPLY, Wish.EVERYTHING.upTo(2));
            Consent two = new Consent(Optional.of(plan.shortHash()), 2);
            new Keeper(applied.target(), Author.current()).approve(plan.shortHash(), plan, Duration.ofHours(1));
            assertThatThrownBy(() -> applied.runner(shop).run(Mode.APPLY, Wish.EVERYTHING.upTo(2), two))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContaining("needs 2 approvals");
            new Keeper(applied.target("approver", "secret"), Author.current())
                    .approve(plan.shortHash(), plan, Duration.ofHours(1));
            assertThat(applied.runner(shop)
                            .run(Mode.APPLY, Wish.EVERYTHING.upTo(2), two)
                            .failure())
                    .isEmpty();
        }
    }

    @Test
    void aHiddenRowIsAnErrorAndNoFalseProof() throws SQLException {
        MigrationFolder folder = Applied.folder(
                "0001_expand_items.sql",
                ITEMS + "\nALTER TABLE public.item ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;\n"
                        + "CREATE POLICY none ON public.item USING (false);",
                "0001_expand_items.down.sql",
                "DROP TABLE public.item;",
                "0002_backfill_names.sql",
                "-- concertina: 1\n-- transactional: no\n\n-- concertina:batch table=public.item key=id\n"
                        + "UPDATE public.item SET name = 'c' WHERE name <> 'c';",
                "0002_backfill_names.down.sql",
                "-- nothing to undo: the values stay");
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            Sql.run(
                    connection,
                    "DO $$BEGIN CREATE ROLE plain LOGIN PASSWORD 'plain'; EXCEPTION WHEN duplicate_object THEN NULL; END$$",
                    "GRANT ALL ON DATABASE " + database.name() + " TO plain",
                    "GRANT ALL ON SCHEMA public TO plain");
            Applied applied = new Applied(database);
            RunSummary summary = new Runner(
                            applied.target("plain", "plain"), folder, Author.current(), Applied.LIMITS, applied.log())
                    .run(Mode.APPLY, Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT), Consent.ANY);
            assertThat(summary.failure().orElse("")).contains("row-level security");
            assertThat(summary.left()).containsExactly("0002_backfill_names.sql");
        }
    }

    @Test
    void anUnqualifiedNameMeansNothing() throws SQLException {
        MigrationFolder folder = Applied.folder(
                "0001_expand_trojan.sql", "SELECT lower_case('x');", "0001_expand_trojan.down.sql", "SELECT 1;");
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            Sql.run(connection, "CREATE FUNCTION public.lower_case(text) RETURNS text LANGUAGE sql AS 'SELECT $1'");
            assertThat(new Applied(database).apply(folder).failure().orElse("")).contains("lower_case");
        }
    }

    @Test
    void twentyRunnersAtOnceApplyOnce() throws Exception {
        MigrationFolder shop = Applied.shop();
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            List<CompletableFuture<RunSummary>> runs = IntStream.range(0, 20)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                        try {
                            return applied.apply(shop);
                        } catch (SQLException e) {
                            throw new CompletionException(e);
                        }
                    }))
                    .toList();
            int files = 0;
            for (CompletableFuture<RunSummary> run : runs) {
                files += run.get(1, TimeUnit.MINUTES).files().size();
            }
            assertThat(files).isEqualTo(shop.pairs().size());
            assertThat(applied.state().applied()).hasSameSizeAs(shop.pairs());
        }
    }
}
