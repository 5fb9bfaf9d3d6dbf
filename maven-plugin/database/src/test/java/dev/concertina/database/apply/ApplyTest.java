package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Oracle;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.EventChain;
import dev.concertina.database.ledger.Ledger;
import dev.concertina.database.plan.State;
import dev.concertina.database.run.ScriptRunner;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.ScriptPair;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Migrations are applied and rolled back on real servers, and the ledger tells it. */
class ApplyTest {
    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void theShopIsAppliedAndRolledBack(int major) throws SQLException {
        MigrationFolder shop = Applied.shop();
        try (EmbeddedDatabase database = TestServers.database(major);
                EmbeddedDatabase plain = TestServers.database(major)) {
            Applied applied = new Applied(database);
            assertThat(applied.apply(shop).failure()).isEmpty();
            try (Connection expected = plain.connect();
                    Connection actual = database.connect()) {
                for (ScriptPair pair : shop.pairs()) {
                    new ScriptRunner(expected).run(pair.up());
                }
                assertThat(State.difference(lines(expected), lines(actual))).isEmpty();
            }
            assertThat(applied.apply(shop).files()).isEmpty();
            assertThat(applied.state().applied()).hasSameSizeAs(shop.pairs());

            assertThat(applied.rollBack(shop, 0).failure()).isEmpty();
            assertThat(applied.state().applied()).isEmpty();
            assertThat(applied.apply(shop).failure()).isEmpty();
            try (Connection expected = plain.connect();
                    Connection actual = database.connect()) {
                assertThat(State.difference(lines(expected), lines(actual))).isEmpty();
                assertThat(EventChain.check(new Ledger(actual, Author.current()).events(), Optional.empty()))
                        .isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-- concertina: 1\n-- transactional: no\n\n"})
    void theSearchPathOfAScriptIsNotThatOfTheNext(String header) throws SQLException {
        MigrationFolder folder = Applied.folder(
                "0001_expand_items.sql",
                header + "SET search_path = public;\nCREATE TABLE items (id bigint PRIMARY KEY);",
                "0001_expand_items.down.sql",
                "DROP TABLE public.items;",
                "0002_expand_path.sql",
                "CREATE TABLE public.path AS SELECT current_setting('search_path') AS found;",
                "0002_expand_path.down.sql",
                "DROP TABLE public.path;");
        try (EmbeddedDatabase database = TestServers.database(18)) {
            assertThat(new Applied(database).apply(folder).failure()).isEmpty();
            try (Connection connection = database.connect()) {
                assertThat(Sql.text(connection, "SELECT found FROM public.path"))
                        .isEqualTo("pg_catalog, pg_temp");
            }
        }
    }

    @Test
    void aBackfillGoesThroughAllRowsInBatches() throws SQLException {
        MigrationFolder folder = Applied.folder(
                "0001_expand_items.sql",
                "CREATE TABLE public.item (id bigint PRIMARY KEY, name text, upper_name text);\n"
                        + "INSERT INTO public.item SELECT i, 'item ' || i FROM generate_series(1, 25000) AS i;",
                "0001_expand_items.down.sql",
                "DROP TABLE public.item;",
                "0002_backfill_upper-names.sql",
                "-- concertina: 1\n-- transactional: no\n\n-- concertina:batch table=public.item key=id\n"
                        + "UPDATE public.item SET upper_name = upper(name)\n"
                        + "WHERE upper_name IS DISTINCT FROM upper(name);",
                "0002_backfill_upper-names.down.sql",
                "-- nothing to undo: the column goes with its expand");
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            RunSummary summary = applied.apply(folder);
            assertThat(summary.failure()).isEmpty();
            assertThat(summary.files().get(1).rows()).isEqualTo(25_000);
            try (Connection connection = database.connect()) {
                assertThat(Sql.text(connection, "SELECT count(*) FROM item WHERE upper_name = upper(name)"))
                        .isEqualTo("25000");
                assertThat(Sql.text(connection, "SELECT count(DISTINCT xmin::text) > 3 FROM item"))
                        .as("in several transactions")
                        .isEqualTo("t");
            }
        }
    }

    @Test
    void whatAWayBackWouldDestroyComesBack() throws SQLException {
        MigrationFolder folder = Applied.folder(
                "0001_expand_items.sql",
                "CREATE TABLE public.item (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name text);",
                "0001_expand_items.down.sql",
                "DROP TABLE public.item;",
                "0002_expand_notes.sql",
                "ALTER TABLE public.item ADD COLUMN note text;",
                "0002_expand_notes.down.sql",
                "ALTER TABLE public.item DROP COLUMN note;");
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            Applied applied = new Applied(database);
            applied.apply(folder);
            Sql.run(connection, "INSERT INTO item (name, note) VALUES ('a', 'first'), ('b', NULL), ('c', 'third')");
            String rows = "SELECT string_agg(i::text, ' ' ORDER BY id) FROM item AS i";
            String before = Sql.text(connection, rows);
            assertThat(applied.rollBack(folder, 1).failure()).isEmpty();
            assertThat(applied.told).anyMatch(l -> l.contains("values of public.item.note (2)"));
            assertThat(applied.apply(folder).failure()).isEmpty();
            assertThat(Sql.text(connection, rows)).isEqualTo(before);
            assertThat(applied.rollBack(folder, 0).failure()).isEmpty();
            assertThat(applied.apply(folder).failure()).isEmpty();
            assertThat(Sql.text(connection, rows)).isEqualTo(before);
            Sql.run(connection, "INSERT INTO item (name) VALUES ('d')");
            assertThat(Sql.text(connection, "SELECT max(id) FROM item")).isEqualTo("4");
            assertThat(Sql.text(connection, "SELECT count(*) FROM pg_class WHERE relname LIKE 'rescued%'"))
                    .isEqualTo("0");
        }
    }

    /** Without a key rows are told apart by all that is left of them. */
    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void valuesOfATableWithoutAKeyComeBack(int version) throws SQLException {
        MigrationFolder folder = Applied.folder(
                "0001_expand_events.sql",
                "CREATE TYPE public.mood AS ENUM ('good', 'bad');\n"
                        + "CREATE TABLE public.event (id int, at timestamptz, about json, place point);",
                "0001_expand_events.down.sql",
                "DROP TABLE public.event;\nDROP TYPE public.mood;",
                "0002_expand_notes.sql",
                "ALTER TABLE public.event ADD COLUMN note text, ADD COLUMN mood public.mood;",
                "0002_expand_notes.down.sql",
                "ALTER TABLE public.event DROP COLUMN note, DROP COLUMN mood;");
        try (EmbeddedDatabase database = TestServers.database(version);
                Connection connection = database.connect()) {
            Applied applied = new Applied(database);
            applied.apply(folder);
            Sql.run(
                    connection,
                    "INSERT INTO event VALUES (1, '2026-01-01', '{\"a\": 1}', '(1,2)', 'one', 'good'),"
                            + " (2, NULL, NULL, NULL, 'two', NULL), (2, NULL, NULL, NULL, NULL, 'bad'),"
                            + " (2, NULL, NULL, NULL, 'three', NULL), (3, NULL, NULL, NULL, 'gone', NULL)");
            String notes = "SELECT string_agg(concat_ws(' ', id, at, about, place, note), ', ' ORDER BY id, note)"
                    + " || string_agg(concat(id, mood), ', ' ORDER BY id, mood) FROM event WHERE id < 3";
            String before = Sql.text(connection, notes);
            assertThat(applied.rollBack(folder, 1).failure()).isEmpty();
            Sql.run(connection, "UPDATE event SET id = 4 WHERE id = 3");
            assertThat(applied.told).filteredOn(l -> l.contains("Kept in")).hasSize(2);
            assertThat(applied.apply(folder).failure()).isEmpty();
            assertThat(Sql.text(connection, notes)).isEqualTo(before);
            assertThat(applied.told).anyMatch(l -> l.contains("3 of 4 values that were kept"));
            String kept = Sql.text(connection, "SELECT oid::regclass FROM pg_class WHERE relname LIKE 'rescued%'");
            assertThat(Sql.text(connection, "SELECT count(note) FROM " + kept)).isEqualTo("4");
        }
    }

    private static List<String> lines(Connection connection) throws SQLException {
        return Oracle.lines(connection).stream()
                .filter(l -> !l.contains("concertina."))
                .filter(l -> !l.startsWith("schema | concertina |") && !l.startsWith("comment | schema concertina |"))
                .toList();
    }
}
