package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.ledger.Action;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.Direction;
import dev.concertina.database.ledger.Event;
import dev.concertina.database.move.DataMigration;
import dev.concertina.script.MigrationFolder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Data moves once, as a whole, with the event that tells of it, and comes back. */
class MoverTest {
    private static final MigrationFolder FOLDER = Applied.folder(
            "0001_expand_items.sql",
            "CREATE TABLE public.item (id int PRIMARY KEY, name text);",
            "0001_expand_items.down.sql",
            "DROP TABLE public.item;");

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void movesOnceAndComesBack(int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major)) {
            Applied applied = new Applied(database);
            applied.apply(FOLDER);
            Items items = new Items();
            MoveSummary dry = move(applied, items, Direction.UP, Optional.empty());
            assertThat(dry.before()).containsEntry("items", 0L);
            assertThat(dry.after()).containsEntry("items", 2L);
            assertThat(dry.head()).isEmpty();
            assertThat(items.count(applied)).as("nothing stays of a dry run").isZero();

            MoveSummary real = move(applied, items, Direction.UP, consent(dry));
            assertThat(real.after()).isEqualTo(dry.after());
            assertThat(items.count(applied)).isEqualTo(2);
            Event event = last(applied);
            assertThat(event.kind()).isEqualTo(Action.MOVED);
            assertThat(event.object()).isEqualTo(Items.class.getName());
            assertThat(event.data())
                    .contains("\"payload\":\"v1\"", "\"before\":{\"items\":0}", "\"after\":{\"items\":2}");
            assertThat(real.head()).contains(event.hash());
            refuses(applied, items, Direction.UP, "would move it twice", "nothing was moved", "-Ddb.down=true");

            MoveSummary back = move(applied, items, Direction.DOWN, Optional.empty());
            assertThat(items.count(applied)).isEqualTo(2);
            move(applied, items, Direction.DOWN, consent(back));
            assertThat(items.count(applied)).isZero();
            refuses(applied, items, Direction.DOWN, "nothing to take back");
            assertThat(new Verification(applied.target(), FOLDER).check(real.head()))
                    .isEmpty();
            assertThat(applied.apply(FOLDER).failure()).isEmpty();
        }
    }

    @Test
    void anotherPayloadThanTheOneThatWasSeenStays() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            applied.apply(FOLDER);
            Items items = new Items();
            MoveSummary dry = move(applied, items, Direction.UP, Optional.empty());
            items.payload = "v2";
            assertThatThrownBy(() -> move(applied, items, Direction.UP, consent(dry)))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContainingAll("is not what would run now", "Nothing was changed");
            assertThat(items.count(applied)).isZero();
        }
    }

    @Test
    void whatNeedsApprovalWaitsForSomebodyElse() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            Applied applied = new Applied(database);
            applied.apply(FOLDER);
            Sql.run(
                    connection,
                    "DO $$BEGIN CREATE ROLE approver LOGIN SUPERUSER PASSWORD 'secret';"
                            + " EXCEPTION WHEN duplicate_object THEN NULL; END$$");
            Items items = new Items();
            String plan =
                    move(applied, items, Direction.UP, Optional.empty()).plan().shortHash();
            Optional<Consent> one = Optional.of(Consent.to(plan, 1));
            assertThatThrownBy(() -> move(applied, items, Direction.UP, one))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContainingAll("needs 1 approvals", "db:move -Ddb.class=… -Ddb.approve");
            Mover other =
                    new Mover(applied.target("approver", "secret"), Author.current(), Applied.LIMITS, applied.log());
            assertThatThrownBy(() -> other.approve(items, Direction.UP, Wish.EVERYTHING, "0123456789"))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContaining("Nothing was approved");
            assertThat(other.approve(items, Direction.UP, Wish.EVERYTHING, plan).actor())
                    .isEqualTo("approver");
            assertThat(items.count(applied)).as("nothing was moved").isZero();
            assertThat(move(applied, items, Direction.UP, one).head()).isPresent();
            move(applied, items, Direction.DOWN, consent(move(applied, items, Direction.DOWN, Optional.empty())));
            assertThatThrownBy(() -> move(applied, items, Direction.UP, one))
                    .as("an approval is for one time")
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContaining("needs 1 approvals");
        }
    }

    @Test
    void whatFailsOrEndsTheTransactionMovesNothing() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            applied.apply(FOLDER);
            Items items = new Items();
            items.last = "INSERT INTO public.item VALUES (1, 'twice')";
            assertThatThrownBy(() -> move(applied, items, Direction.UP, Optional.empty()))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("item_pkey");
            items.last = "COMMIT";
            assertThatThrownBy(() -> move(applied, items, Direction.UP, Optional.empty()))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContainingAll("ended the transaction", "leave COMMIT and ROLLBACK out");
            DataMigration commits = new Items() {
                @Override
                public void up(Connection connection) throws SQLException {
                    connection.commit();
                }
            };
            assertThatThrownBy(() -> move(applied, commits, Direction.UP, Optional.empty()))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContainingAll("called commit", "nothing was moved", "Leave that call out");
            assertThat(last(applied).kind()).isEqualTo(Action.RUN_FINISHED);
        }
    }

    @Test
    void nothingMovesWhereNothingMayRun() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Applied applied = new Applied(database);
            refuses(applied, new Items(), Direction.UP, "no ledger yet", "mvn db:apply");
            applied.apply(FOLDER);
            assertThatThrownBy(() -> mover(applied)
                            .run(new Items(), Direction.UP, Wish.EVERYTHING.in("staging"), Optional.empty()))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContainingAll("development", "staging", "not the one that was meant");
            new Keeper(applied.target(), Author.current()).freeze("the sale is on");
            refuses(applied, new Items(), Direction.UP, "the sale is on", "mvn db:thaw");
        }
    }

    private static void refuses(Applied applied, DataMigration items, Direction direction, String... parts) {
        assertThatThrownBy(() -> move(applied, items, direction, Optional.empty()))
                .isInstanceOf(ApplyException.class)
                .hasMessageContainingAll(parts);
    }

    private static Optional<Consent> consent(MoveSummary dry) {
        return Optional.of(Consent.to(dry.plan().shortHash()));
    }

    private static MoveSummary move(
            Applied applied, DataMigration migration, Direction direction, Optional<Consent> consent)
            throws SQLException {
        return mover(applied).run(migration, direction, Wish.EVERYTHING, consent);
    }

    private static Mover mover(Applied applied) {
        return new Mover(applied.target(), Author.current(), Applied.LIMITS, applied.log());
    }

    private static Event last(Applied applied) throws SQLException {
        List<Event> events = new Keeper(applied.target(), Author.current()).history();
        return events.get(events.size() - 1);
    }

    /** Two items from elsewhere. */
    private static class Items implements DataMigration {
        private String payload = "v1";
        private String last = "SELECT 1";

        @Override
        public void up(Connection connection) throws SQLException {
            Sql.run(connection, "INSERT INTO public.item VALUES (1, 'a'), (2, 'b')", last);
        }

        @Override
        public void down(Connection connection) throws SQLException {
            Sql.run(connection, "DELETE FROM public.item WHERE id IN (1, 2)");
        }

        @Override
        public Map<String, Long> counts(Connection connection) throws SQLException {
            return Map.of("items", Long.valueOf(Sql.text(connection, "SELECT count(*) FROM public.item")));
        }

        @Override
        public String hash(Connection connection) {
            return payload;
        }

        long count(Applied applied) throws SQLException {
            try (Connection connection = applied.connect()) {
                return counts(connection).getOrDefault("items", -1L);
            }
        }
    }
}
