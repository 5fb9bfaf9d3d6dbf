package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.script.MigrationFolder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** How many rows a plan meets. */
final class FileEstimatorTest {
    private static final MigrationFolder FOLDER = Applied.folder(
            "0001_expand_indexes.sql",
            "-- concertina: 1\n-- transactional: no\n\n"
                    + "CREATE UNIQUE INDEX CONCURRENTLY item_name ON public.item (name);\n"
                    + "CREATE INDEX ON ONLY public.\"Parted\" (id);\n"
                    + "CREATE TABLE public.made (id bigint);\n"
                    + "CREATE INDEX made_id ON public.made (id);",
            "0001_expand_indexes.down.sql",
            "DROP INDEX public.item_name;",
            "0002_backfill_names.sql",
            "-- concertina: 1\n-- transactional: no\n\n-- concertina:batch table=public.item key=id\n"
                    + "UPDATE public.item SET name = 'x' WHERE name <> 'x' AND id IN (SELECT f.id FROM public.fresh AS f);",
            "0002_backfill_names.down.sql",
            "SELECT 1;");

    @Test
    void rowsComeFromTheStatistics() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            tables(connection);
            Applied applied = new Applied(database);
            Runner runner = applied.runner(FOLDER);
            RunPlan plan = runner.plan(Mode.APPLY, Wish.EVERYTHING);
            TableRows never = new TableRows("public.item", OptionalLong.empty());
            assertThat(runner.estimate(plan).get(0).works())
                    .startsWith(new RowWork(RowWork.Kind.INDEX, never))
                    .hasSize(2);
            assertThat(runner.estimate(plan).get(0).rows()).isEmpty();
            Sql.run(connection, "ANALYZE item", "ANALYZE \"Parted\"");
            List<FileEstimate> files = runner.estimate(plan);
            TableRows item = new TableRows("public.item", OptionalLong.of(5000));
            TableRows parted = new TableRows("public.\"Parted\"", OptionalLong.of(30));
            TableRows fresh = new TableRows("public.fresh", OptionalLong.empty());
            assertThat(files.get(0).tables()).containsExactly(parted, item);
            assertThat(files.get(0).works())
                    .containsExactly(new RowWork(RowWork.Kind.INDEX, item), new RowWork(RowWork.Kind.INDEX, parted));
            assertThat(files.get(0).rows()).hasValue(5030);
            assertThat(files.get(1).tables()).containsExactly(fresh, item);
            assertThat(files.get(1).works()).containsExactly(new RowWork(RowWork.Kind.BACKFILL, item));
            assertThat(runner.plan(Mode.APPLY, Wish.EVERYTHING).hash())
                    .as("what is agreed to")
                    .isEqualTo(plan.hash());
        }
    }

    /** The rows of a plan can be told to a role that may not do anything yet. */
    @Test
    void noRightOnTheTablesIsNeeded() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(14);
                Connection connection = database.connect()) {
            tables(connection);
            Sql.run(
                    connection,
                    "ANALYZE item",
                    "REVOKE ALL ON SCHEMA public FROM PUBLIC",
                    "DO $$BEGIN CREATE ROLE estimator LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END$$",
                    "ALTER ROLE estimator PASSWORD 'x'");
            Applied applied = new Applied(database);
            RunPlan plan = applied.runner(FOLDER).plan(Mode.APPLY, Wish.EVERYTHING);
            try (Connection other =
                    applied.target("estimator", "x").connect(dev.concertina.database.ledger.Author.current(), "test")) {
                assertThat(FileEstimator.estimate(other, plan.jobs()).get(1).rows())
                        .hasValue(5000);
            }
        }
    }

    private static void tables(Connection connection) throws SQLException {
        Sql.run(
                connection,
                "CREATE TABLE item (id bigint PRIMARY KEY, name text)",
                "ALTER TABLE item SET (autovacuum_enabled = off)",
                "INSERT INTO item SELECT i, i::text FROM generate_series(1, 5000) AS i",
                "CREATE TABLE fresh (id bigint)",
                "CREATE TABLE \"Parted\" (id bigint) PARTITION BY RANGE (id)",
                "CREATE TABLE p1 PARTITION OF \"Parted\" FOR VALUES FROM (0) TO (10)",
                "CREATE TABLE p2 PARTITION OF \"Parted\" FOR VALUES FROM (10) TO (100)",
                "INSERT INTO \"Parted\" SELECT i FROM generate_series(0, 29) AS i");
    }
}
