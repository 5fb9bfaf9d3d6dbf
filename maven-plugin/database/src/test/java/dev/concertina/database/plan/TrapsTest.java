package dev.concertina.database.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.plan.Phase;
import dev.concertina.script.ScriptPair;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client can fall over although the plan is right, and what no plan may fall for. */
final class TrapsTest {
    private static final Fixture RENAME = fixture("move-columns/indexed-and-checked");
    private static final Fixture SWAP = fixture("change-column-type/int-to-bigint");

    /** After a failed attempt the retry would find an invalid index, or another object of the shortened name, and go on. */
    @Test
    void nothingIsMadeOnlyIfItIsNotThere() throws IOException {
        for (Fixture fixture : Fixture.all()) {
            for (Map.Entry<String, String> file : fixture.golden(18).entrySet()) {
                assertThat(file.getValue().toUpperCase(Locale.ROOT))
                        .as(fixture + " " + file.getKey())
                        .doesNotContain("IF NOT EXISTS");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void ofARenameOnlyPreparedStarsBreakAndThePlanSaysSo(int major) throws IOException, SQLException {
        Fixture.Generated generated = RENAME.generate(major);
        assertThat(generated.notes())
                .contains("Clients that hold a prepared SELECT * on \"public.orders\" must prepare it again after the"
                        + " expand and after the contract.");
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect();
                Connection client = database.connect();
                Statement prepared = client.createStatement()) {
            begin(RENAME, generated, connection);
            prepared.execute("PREPARE named AS SELECT id, txt FROM orders");
            prepared.execute("PREPARE star AS SELECT * FROM orders");
            prepared.execute("EXECUTE named");
            prepared.execute("EXECUTE star");
            for (ScriptPair pair : generated.change()) {
                if (pair.up().name().phase() == Phase.CONTRACT) {
                    prepared.execute("PREPARE renewed AS SELECT * FROM orders");
                    prepared.execute("EXECUTE named");
                }
                Scripts.run(connection, pair.up());
            }
            breaks(prepared, "star");
            breaks(prepared, "renewed");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void ofASwapPreparedColumnsBreakTooAndThePlanSaysSo(int major) throws IOException, SQLException {
        Fixture.Generated generated = SWAP.generate(major);
        assertThat(generated.notes())
                .contains("Statements prepared before the contract that return \"public.orders.size\" must be prepared"
                        + " again; a new name for the column would spare that.");
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect();
                Connection client = database.connect();
                Statement prepared = client.createStatement()) {
            begin(SWAP, generated, connection);
            prepared.execute("PREPARE swapped AS SELECT id, size FROM orders");
            prepared.execute("PREPARE other AS SELECT id FROM orders");
            prepared.execute("EXECUTE swapped");
            for (ScriptPair pair : generated.change()) {
                Scripts.run(connection, pair.up());
            }
            prepared.execute("EXECUTE other");
            breaks(prepared, "swapped");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void aSnapshotThatMeetsTheBackfillMustBeginAgainAndThePlanSaysSo(int major) throws IOException, SQLException {
        Fixture.Generated generated = RENAME.generate(major);
        assertThat(generated.notes())
                .anyMatch(n -> n.startsWith(
                        "Transactions at REPEATABLE READ or SERIALIZABLE that write rows of \"public.orders\" during the"
                                + " backfill may fail with 40001"));
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect();
                Connection client = database.connect();
                Statement transaction = client.createStatement()) {
            begin(RENAME, generated, connection);
            transaction.execute("BEGIN ISOLATION LEVEL REPEATABLE READ");
            transaction.execute("SELECT FROM pg_catalog.pg_class");
            for (ScriptPair pair : generated.change()) {
                if (pair.up().name().phase().compareTo(Phase.BACKFILL) <= 0) {
                    Scripts.run(connection, pair.up());
                }
            }
            assertThatThrownBy(() -> transaction.execute("UPDATE orders SET txt = 'later'"))
                    .isInstanceOfSatisfying(
                            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("40001"));
        }
    }

    private static void breaks(Statement prepared, String name) {
        assertThatThrownBy(() -> prepared.execute("EXECUTE " + name))
                .hasMessageContaining("cached plan must not change result type");
    }

    private static void begin(Fixture fixture, Fixture.Generated generated, Connection connection)
            throws IOException, SQLException {
        for (ScriptPair pair : generated.source()) {
            Scripts.run(connection, pair.up());
        }
        Sql.run(connection, fixture.rows());
    }

    private static Fixture fixture(String name) {
        try {
            List<Fixture> found = Fixture.all().stream()
                    .filter(f -> f.toString().equals(name))
                    .toList();
            assertThat(found).as(name).hasSize(1);
            return found.get(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
