package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.ledger.Author;
import dev.concertina.script.MigrationFolder;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A plan for which there is no room is refused where that can be known, and a disk that fills up meanwhile does no harm. Here the
 * catalog's statistics and the server's answer are made up; {@link DiskFullProof} fills a real disk.
 */
class DiskFullTest {
    private static final String OUTSIDE = "-- concertina: 1\n-- transactional: no\n\n";
    private static final MigrationFolder FOLDER = Applied.folder(
            "0001_expand_items.sql",
            "CREATE TABLE public.item (id int PRIMARY KEY, name text);\n"
                    + "INSERT INTO public.item SELECT i, 'a' FROM generate_series(1, 100) AS i;\n"
                    + "CREATE FUNCTION public.room(int) RETURNS int IMMUTABLE LANGUAGE sql AS 'SELECT $1';",
            "0001_expand_items.down.sql",
            "DROP FUNCTION public.room;\nDROP TABLE public.item;",
            "0002_expand_more.sql",
            "CREATE TABLE public.more (id int);\nINSERT INTO public.more SELECT public.room(id) FROM public.item;",
            "0002_expand_more.down.sql",
            "DROP TABLE public.more;",
            "0003_expand_room.sql",
            OUTSIDE + "CREATE INDEX CONCURRENTLY item_room_idx ON public.item (public.room(id));",
            "0003_expand_room.down.sql",
            OUTSIDE + "DROP INDEX CONCURRENTLY public.item_room_idx;",
            "0004_backfill_names.sql",
            OUTSIDE + "-- concertina:batch table=public.item key=id\n"
                    + "UPDATE public.item SET name = 'b' || public.room(id) WHERE name = 'a';",
            "0004_backfill_names.down.sql",
            "-- nothing to undo: the values stay");

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void whatADiskThatIsFullStopsGoesOnOnceThereIsRoom(int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            Applied applied = new Applied(database);
            upTo(applied, 1);
            for (int file = 2; file <= 4; file++) {
                room(
                        connection,
                        "IF $1 > 50 THEN RAISE EXCEPTION USING ERRCODE = ''disk_full'',"
                                + " MESSAGE = ''could not extend file''; END IF;");
                RunSummary stopped = upTo(applied, file);
                assertThat(stopped.failure().orElse(""))
                        .contains(
                                "000" + file + "_",
                                "could not extend file",
                                "The server's disk is full",
                                "was undone",
                                "Make room",
                                "run the same command again");
                assertThat(Sql.text(
                                connection,
                                "SELECT to_regclass('public.more') IS NOT NULL = " + (file > 2)
                                        + " AND NOT EXISTS (SELECT FROM pg_index WHERE NOT indisvalid)"
                                        + " AND to_regclass('public.item_room_idx') IS NOT NULL = " + (file > 3)))
                        .as("nothing is half applied")
                        .isEqualTo("t");
                room(connection, "");
                assertThat(upTo(applied, file).failure()).isEmpty();
            }
            assertThat(Sql.text(connection, "SELECT count(*) FROM item WHERE name = 'b' || id"))
                    .isEqualTo("100");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void aPlanForWhichThereIsNoRoomIsRefusedBeforeAnything(int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            Applied applied = new Applied(database);
            upTo(applied, 2);
            remember(connection, 4e9, 1e12);
            assertThatThrownBy(() -> upTo(applied, 3))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContainingAll(
                            "an index of public.item in 0003_expand_room.sql",
                            "has room for",
                            "nothing was run",
                            "Make room");
            assertThat(applied.runner(FOLDER).plan(Mode.APPLY, Wish.EVERYTHING).refusals())
                    .singleElement()
                    .asString()
                    .contains("a backfill of public.item in 0004_backfill_names.sql");
            remember(connection, 4e9, 1000);
            assertThat(applied.runner(FOLDER).plan(Mode.APPLY, Wish.EVERYTHING).refusals())
                    .as("how many rows the backfill changes is not known")
                    .isEmpty();
            assertThat(applied.runner(FOLDER).plan(Mode.APPLY, Wish.EVERYTHING).notes())
                    .singleElement()
                    .asString()
                    .contains("up to", "which has room for", "It may stop");
        }
    }

    @Test
    void whereTheDiskIsNotSeenTheNeedIsTold() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            Applied applied = new Applied(database);
            upTo(applied, 2);
            Sql.run(
                    connection,
                    "DO $$BEGIN CREATE ROLE blind LOGIN PASSWORD 'blind'; EXCEPTION WHEN duplicate_object THEN NULL; END$$",
                    "GRANT USAGE ON SCHEMA concertina TO blind",
                    "GRANT SELECT ON ALL TABLES IN SCHEMA concertina TO blind");
            remember(connection, 4e9, 1e12);
            Runner blind = new Runner(
                    applied.target("blind", "blind"), FOLDER, Author.current(), Applied.LIMITS, applied.log());
            RunPlan plan = blind.plan(Mode.APPLY, Wish.EVERYTHING);
            assertThat(plan.refusals()).singleElement().asString().contains("may not do all");
            assertThat(plan.notes())
                    .singleElement()
                    .asString()
                    .contains("of public.item", "WAL comes on top", "See first");
        }
    }

    private static RunSummary upTo(Applied applied, long number) throws SQLException {
        return applied.runner(FOLDER)
                .run(Mode.APPLY, Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT).upTo(number), Consent.ANY);
    }

    private static void room(Connection connection, String body) throws SQLException {
        Sql.run(
                connection,
                "CREATE OR REPLACE FUNCTION public.room(int) RETURNS int IMMUTABLE LANGUAGE plpgsql AS 'BEGIN " + body
                        + " RETURN $1; END'");
    }

    /** Makes the catalog remember a larger table than there is. */
    private static void remember(Connection connection, double pages, double rows) throws SQLException {
        Sql.run(
                connection,
                String.format(
                        "UPDATE pg_class SET relpages = %d, reltuples = %f WHERE oid = 'public.item'::regclass",
                        Math.min((long) pages, Integer.MAX_VALUE), rows));
    }
}
