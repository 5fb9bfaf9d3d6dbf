package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.ScriptPair;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

/**
 * Applying with all checks beside the least that can be done, on the same server in the same process.
 *
 * <p>{@code -Dconcertina.files} and {@code -Dconcertina.rows} say how much.
 */
class ApplyBenchmark {
    private static final int FILES = Integer.getInteger("concertina.files", 1_000);
    private static final int ROWS = Integer.getInteger("concertina.rows", 5_000_000);

    @Test
    void manySmallMigrations() throws SQLException {
        String[] files = new String[FILES * 4];
        for (int i = 0; i < FILES; i++) {
            String name = String.format("%04d_expand_t%d", i + 1, i);
            files[4 * i] = name + ".sql";
            files[4 * i + 1] = "CREATE TABLE public.t" + i + " (id bigint PRIMARY KEY, name text);";
            files[4 * i + 2] = name + ".down.sql";
            files[4 * i + 3] = "DROP TABLE public.t" + i + ";";
        }
        MigrationFolder folder = Applied.folder(files);
        for (int round = 0; round < 3; round++) {
            try (EmbeddedDatabase bare = TestServers.database(18);
                    EmbeddedDatabase database = TestServers.database(18)) {
                double loop = seconds(() -> bareLoop(bare, folder));
                Applied applied = new Applied(database);
                double runner = seconds(
                        () -> assertThat(applied.apply(folder).failure()).isEmpty());
                double nothing =
                        seconds(() -> assertThat(applied.apply(folder).files()).isEmpty());
                System.out.printf(
                        "%d files: bare JDBC loop %.2f s, runner %.2f s, nothing to do %.2f s%n",
                        FILES, loop, runner, nothing);
            }
        }
    }

    private static void bareLoop(EmbeddedDatabase database, MigrationFolder folder) throws SQLException {
        try (Connection connection = database.connect()) {
            Sql.run(connection, "CREATE TABLE history (file text, checksum text, at timestamptz)");
            connection.setAutoCommit(false);
            for (ScriptPair pair : folder.pairs()) {
                try (Statement statement = connection.createStatement();
                        PreparedStatement history =
                                connection.prepareStatement("INSERT INTO history VALUES (?, ?, now())")) {
                    statement.execute(pair.up().text());
                    history.setString(1, pair.up().file());
                    history.setString(2, pair.up().checksum());
                    history.executeUpdate();
                    connection.commit();
                }
            }
        }
    }

    @Test
    void aBackfill() throws SQLException {
        String rows = "CREATE TABLE public.big (id bigint PRIMARY KEY, name text, upper_name text);\n"
                + "INSERT INTO public.big SELECT i, 'name ' || i FROM generate_series(1, " + ROWS + ") AS i;";
        String update =
                "UPDATE public.big SET upper_name = upper(name)\nWHERE upper_name IS DISTINCT FROM upper(name);";
        MigrationFolder folder = Applied.folder(
                "0001_expand_big.sql",
                rows,
                "0001_expand_big.down.sql",
                "DROP TABLE public.big;",
                "0002_backfill_big.sql",
                "-- concertina: 1\n-- transactional: no\n\n-- concertina:batch table=public.big key=id\n" + update,
                "0002_backfill_big.down.sql",
                "-- nothing to undo: the column goes with its expand");
        for (int round = 0; round < 3; round++) {
            try (EmbeddedDatabase plain = TestServers.database(18);
                    EmbeddedDatabase database = TestServers.database(18)) {
                Applied applied = new Applied(database);
                applied.runner(folder)
                        .run(
                                Mode.APPLY,
                                Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT).upTo(1),
                                Consent.ANY);
                vacuum(database);
                double runner = seconds(
                        () -> assertThat(applied.apply(folder).failure()).isEmpty());
                double one;
                try (Connection connection = plain.connect()) {
                    Sql.run(connection, rows);
                    vacuum(plain);
                    one = seconds(() -> Sql.run(connection, update));
                }
                System.out.printf(
                        "%d rows: one UPDATE %.1f s (%.0f rows/s), runner with checkpoints, ANALYZE and proof %.1f s"
                                + " (%.0f rows/s)%n",
                        ROWS, one, ROWS / one, runner, ROWS / runner);
            }
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
}
