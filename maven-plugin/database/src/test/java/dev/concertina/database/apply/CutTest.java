package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Eventually;
import dev.concertina.database.Sql;
import dev.concertina.database.embedded.RestartableServer;
import dev.concertina.database.ledger.Author;
import dev.concertina.script.MigrationFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The connection is cut, or the server crashes, at one moment after the other, before and after calls, COMMIT among them;
 * the next run goes on, and the end is that of a run that nothing disturbed.
 *
 * <p>{@code -Dconcertina.crashes} says at how many moments in each run: 4 by default.
 */
class CutTest {
    private static final int CUTS = Integer.getInteger("concertina.crashes", 4);

    private static final MigrationFolder SLOW_INDEX = Applied.folder(
            "0001_expand_items.sql",
            "CREATE TABLE public.item (id int PRIMARY KEY);\n"
                    + "INSERT INTO public.item SELECT generate_series(1, 5000);\n"
                    + slow("PERFORM pg_catalog.pg_sleep(0.002);"),
            "0001_expand_items.down.sql",
            "DROP TABLE public.item;\nDROP FUNCTION public.slow(int);",
            "0002_expand_slow-index.sql",
            "-- concertina: 1\n-- transactional: no\n\n"
                    + "CREATE INDEX CONCURRENTLY item_slow_idx ON public.item (public.slow(id));",
            "0002_expand_slow-index.down.sql",
            "-- concertina: 1\n-- transactional: no\n\nDROP INDEX CONCURRENTLY public.item_slow_idx;");

    private enum Kind {
        CONNECTION,
        SERVER
    }

    @ParameterizedTest
    @CsvSource({
        "CONNECTION, APPLY, 14", "CONNECTION, APPLY, 18", "CONNECTION, ROLLBACK, 14", "CONNECTION, ROLLBACK, 18",
        "SERVER, APPLY, 14", "SERVER, APPLY, 18", "SERVER, ROLLBACK, 14", "SERVER, ROLLBACK, 18"
    })
    void whoComesAfterwardsGoesOn(Kind kind, Mode mode, int major) throws SQLException, IOException {
        try (RestartableServer server = RestartableServer.start(major)) {
            CrashTest.prepare(new Applied(server.createDatabase("before", "template0")), mode);
            Applied uncut = new Applied(server.createDatabase("uncut", "before"));
            int moments = run(uncut, mode, 0, fault(kind, server));
            List<String> expected = CrashTest.all(uncut);
            for (int i = 0; i < CUTS; i++) {
                int moment = (int) ((2L * i + 1) * moments / (2L * CUTS)) / 2 * 2 + 1 + i % 2;
                Applied cut = new Applied(server.createDatabase("cut_" + i, "before"));
                assertThat(run(cut, mode, moment, fault(kind, server)))
                        .as("the fault struck, nothing after it reached the end")
                        .isGreaterThanOrEqualTo(moment);
                server.start();
                RunSummary summary = cut.runner(Applied.shop()).run(mode, DoomedRunner.wish(mode), Consent.ANY);
                assertThat(summary.failure()).as("after a cut at %s", moment).isEmpty();
                assertThat(CrashTest.all(cut)).as("after a cut at %s", moment).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"CANCEL, 14", "CANCEL, 18", "TERMINATE, 14", "TERMINATE, 18", "SERVER, 14", "SERVER, 18"})
    void anIndexWhoseBuildIsCutIsBuiltAgain(String cut, int major) throws Exception {
        try (RestartableServer server = RestartableServer.start(major)) {
            Applied applied = new Applied(server.createDatabase("app", "template0"));
            CompletableFuture<Boolean> run = CompletableFuture.supplyAsync(() -> passes(applied));
            try (Connection watch = applied.connect()) {
                String ours = " FROM pg_stat_progress_create_index WHERE command = 'CREATE INDEX CONCURRENTLY'";
                String building = "SELECT count(*)" + ours + " AND phase LIKE 'building%'";
                assertThat(Eventually.holds(() -> Sql.text(watch, building).equals("1")))
                        .as("the index is being built")
                        .isTrue();
                if (cut.equals("SERVER")) {
                    server.crash();
                } else {
                    Sql.run(watch, "SELECT pg_" + cut.toLowerCase(Locale.ROOT) + "_backend(pid)" + ours);
                }
            }
            assertThat(run.get(30, TimeUnit.SECONDS)).as("the first run passes").isFalse();
            server.start();
            try (Connection connection = applied.connect()) {
                Sql.run(connection, slow(""));
                assertThat(applied.apply(SLOW_INDEX).failure()).isEmpty();
                assertThat(Sql.text(
                                connection,
                                "SELECT string_agg(indexrelid::regclass || ' ' || indisvalid, ',') FROM pg_index"
                                        + " WHERE indrelid = 'public.item'::regclass AND NOT indisprimary"))
                        .isEqualTo("item_slow_idx true");
            }
        }
    }

    private static String slow(String body) {
        return "CREATE OR REPLACE FUNCTION public.slow(i int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS $$BEGIN " + body
                + " RETURN i; END$$;";
    }

    private static boolean passes(Applied applied) {
        try {
            return applied.apply(SLOW_INDEX).passed();
        } catch (SQLException | ApplyException e) {
            return false;
        }
    }

    private static CrashingDriver.Fault fault(Kind kind, RestartableServer server) {
        return connection -> {
            if (kind == Kind.CONNECTION) {
                connection.abort(Runnable::run);
            } else {
                crash(server);
            }
            // What the caller of COMMIT gets when its answer is lost.
            throw new SQLException("An I/O error occurred while sending to the backend.", "08006");
        };
    }

    private static void crash(RestartableServer server) {
        try {
            server.crash();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many moments there were until the run ended or failed. */
    private static int run(Applied applied, Mode mode, int moment, CrashingDriver.Fault fault) throws SQLException {
        CrashingDriver driver = new CrashingDriver(fault);
        DriverManager.registerDriver(driver);
        Target target = new Target(
                "jdbc:crash:" + moment + ":" + applied.url.substring("jdbc:".length()),
                new Properties(),
                Optional.empty());
        try {
            RunSummary summary = new Runner(target, Applied.shop(), Author.current(), Applied.LIMITS, applied.log())
                    .run(mode, DoomedRunner.wish(mode), Consent.ANY);
            assertThat(moment > 0 || summary.passed())
                    .as("%s", summary.failure())
                    .isTrue();
        } catch (SQLException | ApplyException e) {
            assertThat(moment).as("%s", e).isPositive();
        } finally {
            DriverManager.deregisterDriver(driver);
        }
        return driver.moments();
    }
}
