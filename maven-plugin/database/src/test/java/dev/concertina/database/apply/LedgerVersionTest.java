package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.ledger.Action;
import dev.concertina.database.ledger.AppliedMigration;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.Event;
import dev.concertina.database.ledger.NewerLedgerException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an older release wrote stays readable; what a newer one wrote is not taken for a fault. */
class LedgerVersionTest {
    /** The hash of the last event of the ledger of format 1. */
    private static final String HEAD = "sha256/v1:d75e664efdded168d2b02dc8685c2bab58af3aa52020782bad6c096ef85c7a27";

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void aLedgerOfFormatOneIsVerifiedAndContinued(int major) throws SQLException {
        try (EmbeddedDatabase database = golden(major)) {
            Applied applied = new Applied(database);
            List<Event> old = history(applied);
            assertThat(old)
                    .as("every kind but those that came later")
                    .extracting(Event::kind)
                    .containsAll(EnumSet.complementOf(EnumSet.of(Action.MOVED, Action.HOOK_FINISHED, Action.SQUASHED)));
            assertThat(applied.state().applied())
                    .extracting(AppliedMigration::id)
                    .containsExactly("0001_expand_items", "0002_expand_names");
            assertThat(applied.state().head()).isEqualTo(HEAD);

            assertThat(applied.apply(GoldenLedger.FOLDER).failure()).isEmpty();
            assertThat(new Verification(applied.target(), GoldenLedger.FOLDER).check(Optional.of(HEAD)))
                    .isEmpty();
            assertThat(history(applied).get(old.size()).previous()).isEqualTo(HEAD);
            assertThat(applied.rollBack(GoldenLedger.FOLDER, 0).failure()).isEmpty();
        }
    }

    @Test
    void itIsVerifiedAsItStands() throws SQLException {
        try (EmbeddedDatabase database = golden(14)) {
            assertThat(new Verification(new Applied(database).target(), GoldenLedger.FOLDER).check(Optional.of(HEAD)))
                    .isEmpty();
        }
    }

    @Test
    void aLedgerOfANewerFormatIsLeftAlone() throws SQLException {
        try (EmbeddedDatabase database = golden(18);
                Connection connection = database.connect()) {
            Applied applied = new Applied(database);
            Sql.run(connection, "UPDATE concertina.format SET version = 2");
            assertThatThrownBy(() -> applied.apply(GoldenLedger.FOLDER))
                    .isInstanceOf(NewerLedgerException.class)
                    .hasMessage(
                            "The ledger has format 2, and this Concertina knows 1 at most, so it could misread what was"
                                    + " done here; nothing was changed. Use the newer version of the plugin.");
            assertThatThrownBy(() -> applied.runner(GoldenLedger.FOLDER).plan(Mode.APPLY, Wish.EVERYTHING))
                    .isInstanceOf(NewerLedgerException.class);
            assertThatThrownBy(() -> new StatusReader(applied.target(), GoldenLedger.FOLDER).read())
                    .isInstanceOf(NewerLedgerException.class);
            assertThatThrownBy(() -> new Verification(applied.target(), GoldenLedger.FOLDER).check(Optional.empty()))
                    .isInstanceOf(NewerLedgerException.class);
            assertThatThrownBy(() -> new Keeper(applied.target(), Author.current()).freeze("why"))
                    .isInstanceOf(NewerLedgerException.class);
            assertThat(Sql.text(connection, "SELECT hash FROM concertina.event ORDER BY number DESC LIMIT 1"))
                    .isEqualTo(HEAD);
        }
    }

    @Test
    void anEventOfANewerKindIsToldWithWhoWroteIt() throws SQLException {
        try (EmbeddedDatabase database = golden(18);
                Connection connection = database.connect()) {
            Sql.text(connection, "SELECT concertina.append('r', 'c', 'concertina 7.0', 'teleported', 'x', '{}')");
            assertThatThrownBy(() -> new Applied(database).apply(GoldenLedger.FOLDER))
                    .isInstanceOf(NewerLedgerException.class)
                    .hasMessageContainingAll(
                            "written by concertina 7.0", "\"teleported\"", "nothing was changed", "Use that version");
        }
    }

    @Test
    void aHashOfANewerVersionIsNoTampering() throws SQLException {
        try (EmbeddedDatabase database = golden(14);
                Connection connection = database.connect()) {
            Applied applied = new Applied(database);
            Sql.run(
                    connection,
                    "ALTER TABLE concertina.event DISABLE TRIGGER ALL",
                    "INSERT INTO concertina.event SELECT number + 1, at, actor, role, client, 'concertina 7.0', run,"
                            + " 'deployed', '7.0', '{}', hash, 'sha3/v2:' || repeat('0', 64) FROM concertina.event"
                            + " ORDER BY number DESC LIMIT 1",
                    "ALTER TABLE concertina.event ENABLE ALWAYS TRIGGER chain");
            assertThat(new Verification(applied.target(), GoldenLedger.FOLDER).check(Optional.of(HEAD)))
                    .singleElement()
                    .asString()
                    .contains("written by concertina 7.0", "version sha3/v2", "cannot be told", "newer one")
                    .doesNotContain("was changed after it was written");
        }
    }

    @Test
    void aFileWhoseHashIsOfANewerVersionIsNotCalledEdited() throws SQLException {
        try (EmbeddedDatabase database = golden(14);
                Connection connection = database.connect()) {
            Sql.text(
                    connection,
                    "SELECT concertina.append('r', 'c', 'concertina 7.0', 'applied', '0003_expand_note',"
                            + " '{\"number\": 3, \"up\": \"sha3/v2:00\", \"down\": \"sha3/v2:00\"}')");
            assertThatThrownBy(() -> new Applied(database).apply(GoldenLedger.FOLDER))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContainingAll(
                            "\"0003_expand_note.sql\" was applied by concertina 7.0",
                            "version sha3/v2",
                            "cannot be told whether the file was edited",
                            "Use that version");
        }
    }

    private static List<Event> history(Applied applied) throws SQLException {
        return new Keeper(applied.target(), Author.current()).history();
    }

    /** A database with the ledger of format 1 and what the files that it tells of made. */
    private static EmbeddedDatabase golden(int major) throws SQLException {
        EmbeddedDatabase database = TestServers.database(major);
        try (Connection connection = database.connect()) {
            Sql.run(
                    connection,
                    Sql.resource("/dev/concertina/database/ledger/format-1.sql"),
                    "CREATE TABLE public.item (id int, name text)",
                    "INSERT INTO public.item VALUES (1, 'a'), (2, 'b')",
                    "CREATE INDEX item_name_idx ON public.item (name)");
        }
        return database;
    }
}
