package dev.concertina.database.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hashes that are taken over from an earlier moment are those that reading again would give. */
final class HashedRowsTest {
    private static final String[] TABLES = {
        "CREATE TYPE mood AS ENUM ('good', 'bad')",
        "CREATE TABLE kept (id int PRIMARY KEY, mood mood DEFAULT 'good', note text DEFAULT 'x')",
        "CREATE TABLE other (id int PRIMARY KEY, kept int REFERENCES kept ON DELETE CASCADE)",
        "CREATE TABLE split (id int NOT NULL) PARTITION BY RANGE (id)",
        "CREATE TABLE split_low PARTITION OF split FOR VALUES FROM (0) TO (100)",
        "INSERT INTO kept SELECT n FROM generate_series(1, 20) n",
        "INSERT INTO other SELECT n, n FROM generate_series(1, 20) n",
        "INSERT INTO split SELECT n FROM generate_series(1, 20) n",
        "CREATE FUNCTION follow() RETURNS trigger LANGUAGE plpgsql AS "
                + "$$ BEGIN UPDATE split SET id = id + 30 WHERE id = 3; RETURN NULL; END $$",
        "CREATE TRIGGER follow AFTER UPDATE ON kept EXECUTE FUNCTION follow()"
    };

    private static HashedRows hash(Connection connection, HashedRows earlier) throws SQLException {
        return TableHasher.hash(connection, Map.of(), earlier);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "UPDATE kept SET note = 'y' WHERE id = 7",
                "INSERT INTO other VALUES (21, 1)",
                "DELETE FROM kept WHERE id = 4",
                "DELETE FROM other WHERE id = 4, INSERT INTO other VALUES (4, 5)",
                "TRUNCATE split",
                "UPDATE split_low SET id = 50 WHERE id = 5",
                "ALTER TABLE kept DROP COLUMN note, ALTER TABLE kept ADD COLUMN note text DEFAULT 'z'",
                "ALTER TABLE kept ALTER COLUMN note TYPE varchar",
                "ALTER TYPE mood RENAME VALUE 'good' TO 'fine'",
                "UPDATE kept SET note = 'y' WHERE id = 7, VACUUM FULL kept",
                "UPDATE kept SET note = 'y' WHERE id = 7, VACUUM FREEZE kept",
                "ALTER TABLE split DETACH PARTITION split_low",
                "DROP TABLE other, CREATE TABLE other (id int PRIMARY KEY, kept int)",
                "SELECT 1",
                "CREATE INDEX ON kept (note)",
                "ANALYZE kept"
            })
    void areThoseOfReadingAgain(String statements) throws SQLException {
        for (int major : new int[] {14, 18}) {
            try (EmbeddedDatabase database = TestServers.database(major);
                    Connection connection = database.connect()) {
                Sql.run(connection, TABLES);
                HashedRows before = hash(connection, HashedRows.NONE);
                for (String statement : statements.split(", (?=[A-Z]{4})", -1)) {
                    Sql.run(connection, statement);
                }
                assertThat(hash(connection, before).hashes())
                        .isEqualTo(hash(connection, HashedRows.NONE).hashes());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void serveACopyForWhatDidNotChange(int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major)) {
            HashedRows before;
            try (Connection connection = database.connect()) {
                Sql.run(connection, TABLES);
                before = hash(connection, HashedRows.NONE);
            }
            try (EmbeddedDatabase copy = database.server().createDatabase(database);
                    Connection connection = copy.connect()) {
                // an update whose trigger writes another table
                Sql.run(connection, "UPDATE kept SET note = 'y' WHERE id = 7");
                boolean counted = WriteCounters.areComplete(connection);
                assertThat(counted).isEqualTo(major >= 15);
                Map<QualifiedName, TableTrace> now = traces(connection, before, counted);
                assertThat(before.hashes().values())
                        .filteredOn(h -> before.still(h.table(), now).isPresent())
                        .extracting(h -> h.table().name().toString())
                        .containsExactly("public.other");
            }
        }
    }

    private static Map<QualifiedName, TableTrace> traces(Connection connection, HashedRows before, boolean counted)
            throws SQLException {
        try (PinnedSession session = PinnedSession.open(connection)) {
            return TableTraceReader.read(session, before.hashes().keySet(), counted);
        }
    }

    @Test
    void seeWhatASessionWroteThatHasJustEnded() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            Sql.run(connection, TABLES);
            HashedRows before = hash(connection, HashedRows.NONE);
            for (int i = 0; i < 20; i++) {
                try (Connection writer = database.connect()) {
                    Sql.run(writer, "UPDATE other SET kept = kept % 20 + 1");
                }
                HashedRows after = hash(connection, before);
                assertThat(after.hashes())
                        .isEqualTo(hash(connection, HashedRows.NONE).hashes());
                before = after;
            }
        }
    }

    @Test
    void areReadFromTheRowsWhileOthersAreConnected() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect();
                Connection other = database.connect()) {
            Sql.run(connection, TABLES);
            HashedRows before = hash(connection, HashedRows.NONE);
            Sql.run(other, "UPDATE kept SET note = 'y' WHERE id = 7");
            assertThat(WriteCounters.areComplete(connection)).isFalse();
            assertThat(hash(connection, before).hashes())
                    .isEqualTo(hash(connection, HashedRows.NONE).hashes());
        }
    }

    @Test
    void doNotServeATypeOfAnExtensionOrOfTheUsers() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            Sql.run(
                    connection,
                    "CREATE TYPE pair AS (a int, b int)",
                    "CREATE TABLE t (p pair)",
                    "INSERT INTO t VALUES ((1, 2))");
            HashedRows before = hash(connection, HashedRows.NONE);
            Sql.run(connection, "ALTER TYPE pair ADD ATTRIBUTE c int");
            assertThat(hash(connection, before).hashes())
                    .isEqualTo(hash(connection, HashedRows.NONE).hashes());
        }
    }
}
