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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A ledger cannot be changed by the way, and whatever was changed by force is found. */
class LedgerTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE concertina.event SET actor = 'nobody' WHERE number = 2",
                "DELETE FROM concertina.event WHERE number = 2",
                "TRUNCATE concertina.event",
                "INSERT INTO concertina.event SELECT number + 100, at, actor, role, client, tool, run, action, object, data,"
                        + " previous, hash FROM concertina.event WHERE number = 2",
                "SET session_replication_role = replica; DELETE FROM concertina.event"
            })
    void isAppendOnly(String attack) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            new Applied(database).apply(twoFiles());
            try (Connection connection = database.connect()) {
                assertThatThrownBy(() -> Sql.run(connection, attack))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContainingAll("concertina.event");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE concertina.event SET actor = 'nobody' WHERE number = 2",
                "UPDATE concertina.event SET data = data || ' ' WHERE number = 3",
                "UPDATE concertina.event SET at = at + interval '1 day' WHERE number = 1",
                "DELETE FROM concertina.event WHERE number = 2",
                "DELETE FROM concertina.event WHERE number = 1",
                "UPDATE concertina.event SET number = CASE number WHEN 2 THEN 3 ELSE 2 END WHERE number IN (2, 3)",
                "INSERT INTO concertina.event SELECT number + 1000, at, actor, role, client, tool, run, action, object, data,"
                        + " previous, hash FROM concertina.event WHERE number = 2",
                "DELETE FROM concertina.event WHERE number = (SELECT max(number) FROM concertina.event)",
                "TRUNCATE concertina.event",
                "UPDATE concertina.catalog SET definition = definition || ' '"
            })
    void whatWasChangedByForceIsFound(String attack) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            String head = applied.apply(twoFiles()).head();
            assertThat(findings(applied, head)).isEmpty();
            try (Connection connection = database.connect()) {
                Sql.run(
                        connection,
                        "ALTER TABLE concertina.event DISABLE TRIGGER ALL",
                        "ALTER TABLE concertina.event DROP CONSTRAINT event_pkey",
                        attack);
            }
            assertThat(findings(applied, head)).isNotEmpty();
        }
    }

    @Test
    void aLedgerThatWasWrittenAnewHasAnotherHead() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            String head = applied.apply(twoFiles()).head();
            try (Connection connection = database.connect()) {
                Sql.run(connection, "DROP SCHEMA concertina CASCADE; DROP TABLE public.a; DROP TABLE public.b");
            }
            applied.apply(twoFiles());
            assertThat(findings(applied, head)).singleElement().asString().contains(head, "written anew");
        }
    }

    @Test
    void driftIsFound() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            String head = applied.apply(twoFiles()).head();
            try (Connection connection = database.connect()) {
                Sql.run(connection, "ALTER TABLE public.a ADD COLUMN note text");
            }
            assertThat(findings(applied, head)).singleElement().asString().contains("public.a.note");
            Status status = new StatusReader(applied.target(), twoFiles()).read();
            assertThat(status.drift()).isEqualTo(1);
            assertThat(status.healthy()).isFalse();
        }
    }

    @Test
    void anEditedFileIsRefusedWithBothHashes() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            applied.apply(twoFiles());
            MigrationFolder edited = Applied.folder(
                    "0001_expand_a.sql", "CREATE TABLE public.a (id bigint);",
                    "0001_expand_a.down.sql", "DROP TABLE public.a;",
                    "0002_expand_b.sql", "CREATE TABLE public.b (id int);",
                    "0002_expand_b.down.sql", "DROP TABLE public.b; -- sure?");
            assertThatThrownBy(() -> applied.apply(edited))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContainingAll(
                            "0001_expand_a.sql",
                            "0002_expand_b.down.sql",
                            twoFiles().pairs().get(0).up().checksum(),
                            edited.pairs().get(0).up().checksum());
        }
    }

    @Test
    void aFrozenDatabaseTakesNothing() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            applied.apply(Applied.folder(
                    "0001_expand_a.sql",
                    "CREATE TABLE public.a (id int);",
                    "0001_expand_a.down.sql",
                    "DROP TABLE public.a;"));
            Keeper keeper = new Keeper(applied.target(), Author.current());
            keeper.freeze("the sale is on");
            assertThatThrownBy(() -> applied.apply(twoFiles()))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContaining("the sale is on");
            keeper.thaw("it is over");
            assertThat(applied.apply(twoFiles()).files()).hasSize(1);
        }
    }

    private static List<String> findings(Applied applied, String head) throws SQLException {
        return new Verification(applied.target(), twoFiles(), Destination.UNKNOWN).check(Optional.of(head));
    }

    private static MigrationFolder twoFiles() {
        return Applied.folder(
                "0001_expand_a.sql", "CREATE TABLE public.a (id int);",
                "0001_expand_a.down.sql", "DROP TABLE public.a;",
                "0002_expand_b.sql", "CREATE TABLE public.b (id int);",
                "0002_expand_b.down.sql", "DROP TABLE public.b;");
    }
}
