package dev.concertina.database.rehearse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedOptions;
import dev.concertina.database.embedded.Release;
import dev.concertina.database.folder.MigrationDirectory;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.DisposableEmbedded;
import dev.concertina.database.run.DisposableOnDemand;
import dev.concertina.script.NamingStyle;
import dev.concertina.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/**
 * How the time of a rehearsal grows with the rows of tables that no pending file touches: many tables that applied files
 * made and filled, and ten pending files that change one of them each. It is no part of the usual tests; run it with
 *
 * <pre>{@code
 * mvn -q -pl maven-plugin/database -am test -Dtest=RehearsalBenchmark -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 *
 * <p>The second is one change of three files of {@code examples/shop} with 1,000 rows a table, from the start of the server to
 * the verdict, first with a state that is kept and a cold Java process, then again. What Maven itself takes comes on top.
 *
 * <p>{@code -Dconcertina.tables=200} and {@code -Dconcertina.rows=10000} are the default. Promised is that ten times the
 * rows take at most ten times as long.
 */
final class RehearsalBenchmark {
    private static final int TABLES = Integer.getInteger("concertina.tables", 200);
    private static final int ROWS = Integer.getInteger("concertina.rows", 10_000);
    private static final int FILES = 10;

    @Test
    void print() throws SQLException {
        long few = millis(ROWS / 10);
        long many = millis(ROWS);
        System.out.printf(
                "%d tables, %d files: %d rows a table %d ms, %d rows a table %d ms%n",
                TABLES, FILES, ROWS / 10, few, ROWS, many);
        assertThat(many).as("ten times the rows").isLessThanOrEqualTo(few * 10);
    }

    @Test
    void printShop() throws IOException, SQLException {
        Path folder = Path.of("../../examples/shop/src/main/resources/db/migration");
        Workspace workspace = new MigrationDirectory(folder, NamingStyle.CONCERTINA).read();
        RehearsalPlan all = RehearsalPlan.of(workspace, Shelf.SETTINGS, pair -> pair.number() < 20);
        RehearsalPlan change = new RehearsalPlan(all.applied(), all.tried().subList(0, 3), 0, all.tests(), false);
        for (String run : new String[] {"first", "second", "third"}) {
            long start = System.nanoTime();
            try (Disposable server = new DisposableOnDemand(EmbeddedOptions.of(Release.of(14), TestServers::jar))) {
                assertThat(new Rehearsal(server, 1_000, file -> {}).run(change).passed())
                        .isTrue();
            }
            System.out.printf(
                    "shop, 3 files, 1000 rows a table, %s: %d ms%n", run, (System.nanoTime() - start) / 1_000_000);
        }
    }

    private static long millis(int rows) throws SQLException {
        Shelf shelf = new Shelf();
        StringBuilder up = new StringBuilder();
        StringBuilder down = new StringBuilder();
        for (int i = 0; i < TABLES; i++) {
            up.append(
                    "CREATE TABLE public.t%1$d (id int PRIMARY KEY, name text, made timestamptz DEFAULT '2026-01-05');%n"
                            .formatted(i));
            up.append("INSERT INTO public.t%1$d SELECT -n, 'name ' || n FROM generate_series(1, %2$d) AS n;%n"
                    .formatted(i, rows));
            down.append("DROP TABLE public.t%d;%n".formatted(i));
        }
        shelf.put("0001_expand_tables", up.toString(), down.toString());
        for (int i = 0; i < FILES; i++) {
            shelf.put(
                    String.format("%04d_expand_note", i + 2),
                    "ALTER TABLE public.t%d ADD COLUMN note text;".formatted(i),
                    "ALTER TABLE public.t%d DROP COLUMN note;".formatted(i));
        }
        RehearsalPlan plan = shelf.from(2);
        DisposableEmbedded server = new DisposableEmbedded(TestServers.server(18));
        long start = System.nanoTime();
        RehearsalReport report = new Rehearsal(server, 1, file -> {}).run(plan);
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertThat(report.passed()).isTrue();
        return millis;
    }
}
