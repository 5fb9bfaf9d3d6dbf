package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.ledger.Author;
import dev.concertina.script.MigrationFolder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A backfill in batches beside one UPDATE of the whole table, on the same server in turn.
 *
 * <p>{@code -Dconcertina.rows} says of how many rows. The promises are asserted: at least 90 % of the rows a second over
 * one connection, 120 % over two, and no transaction that writes over 250 ms.
 */
class BackfillBenchmark {
    private static final int ROWS = Integer.getInteger("concertina.rows", 5_000_000);
    private static final int ROUNDS = 3;
    private static final String TABLE = "CREATE TABLE public.big (id bigint PRIMARY KEY, name text, upper_name text);\n"
            + "INSERT INTO public.big SELECT i, 'name ' || i FROM generate_series(1, " + ROWS + ") AS i;";
    private static final String UPDATE =
            "UPDATE public.big SET upper_name = upper(name)\nWHERE upper_name IS DISTINCT FROM upper(name);";
    private static final MigrationFolder FOLDER = Applied.folder(
            "0001_expand_big.sql",
            TABLE,
            "0001_expand_big.down.sql",
            "DROP TABLE public.big;",
            "0002_backfill_big.sql",
            "-- concertina: 1\n-- transactional: no\n\n-- concertina:batch table=public.big key=id\n" + UPDATE,
            "0002_backfill_big.down.sql",
            "-- nothing to undo: the column goes with its expand");

    @ParameterizedTest
    @CsvSource({"1, 0.9", "2, 1.2"})
    void inBatches(int connections, double promise) throws SQLException {
        double plain = 0;
        double runner = 0;
        for (int round = 0; round < ROUNDS; round++) {
            plain += plain();
            runner += batches(connections, false).seconds();
        }
        // who watches takes a tenth of a core: not while it is timed
        double longest = batches(connections, true).longestMillis();
        System.out.printf(
                "%d rows over %d connections, %d times in turn: one UPDATE %.1f s (%.0f rows/s), in batches with checkpoints,"
                        + " ANALYZE and proof %.1f s (%.0f rows/s); longest transaction of one more run %.0f ms%n",
                ROWS,
                connections,
                ROUNDS,
                plain / ROUNDS,
                ROUNDS * ROWS / plain,
                runner / ROUNDS,
                ROUNDS * ROWS / runner,
                longest);
        assertThat(plain / runner).isGreaterThanOrEqualTo(promise);
        assertThat(longest).isLessThanOrEqualTo(250);
    }

    /** One backfill; how long its longest transaction took is known only if it was watched. */
    private record Run(double seconds, double longestMillis) {}

    private static Run batches(int connections, boolean watched) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Wish wish = Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT);
            Runner batches = runner(database, connections);
            batches.run(Mode.APPLY, wish.upTo(1), Consent.ANY);
            vacuum(database);
            Work work =
                    () -> assertThat(batches.run(Mode.APPLY, wish, Consent.ANY).failure())
                            .isEmpty();
            if (!watched) {
                return new Run(seconds(work), Double.NaN);
            }
            try (LongestTransaction watch = new LongestTransaction(database)) {
                return new Run(seconds(work), watch.millis());
            }
        }
    }

    private static Runner runner(EmbeddedDatabase database, int connections) {
        Applied applied = new Applied(database);
        Limits limits = new Limits(
                Limits.DEFAULT.lock(),
                Limits.DEFAULT.step(),
                Limits.DEFAULT.runner(),
                Limits.DEFAULT.batch(),
                connections,
                Limits.DEFAULT.lag(),
                Limits.DEFAULT.stop(),
                Limits.DEFAULT.budget());
        return new Runner(applied.target(), FOLDER, Author.current(), limits, applied.log());
    }

    private static double plain() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            Sql.run(connection, TABLE);
            vacuum(database);
            return seconds(() -> Sql.run(connection, UPDATE));
        }
    }

    private static void vacuum(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = database.connect()) {
            Sql.run(connection, "VACUUM ANALYZE public.big", "CHECKPOINT");
        }
    }

    private static double seconds(Work work) throws SQLException {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Something that is timed. */
    @FunctionalInterface
    private interface Work {
        void run() throws SQLException;
    }

    /** Looks every few milliseconds how old the runner's transactions are that have written something. */
    private static final class LongestTransaction implements AutoCloseable {
        private final AtomicBoolean over = new AtomicBoolean();
        private final CompletableFuture<Double> longest;

        LongestTransaction(EmbeddedDatabase database) {
            longest = CompletableFuture.supplyAsync(() -> watch(database));
        }

        private double watch(EmbeddedDatabase database) {
            try (Connection connection = database.connect()) {
                double found = 0;
                while (!over.get()) {
                    found = Math.max(
                            found,
                            Double.parseDouble(
                                    Sql.text(
                                            connection,
                                            "SELECT coalesce(max(extract(epoch FROM clock_timestamp() - xact_start)), 0)"
                                                    + " * 1000 FROM pg_stat_activity, pg_sleep(0.005)"
                                                    + " WHERE backend_xid IS NOT NULL AND application_name LIKE 'concertina%'")));
                }
                return found;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        double millis() {
            over.set(true);
            return longest.join();
        }

        @Override
        public void close() {
            over.set(true);
        }
    }
}
