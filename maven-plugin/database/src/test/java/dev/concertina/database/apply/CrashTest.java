package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Oracle;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.EventChain;
import dev.concertina.database.ledger.Ledger;
import dev.concertina.database.ledger.LedgerState;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A runner is killed at one moment after the other; the next one goes on, and the end is that of a run that nobody cut.
 *
 * <p>{@code -Dconcertina.crashes} says at how many moments in each of the ten runs: 6 by default.
 */
class CrashTest {
    private static final int CRASHES = Integer.getInteger("concertina.crashes", 6);
    private static final String ROWS = """
            INSERT INTO customer (full_name, email, phone) SELECT 'First' || i || ' Last' || i, i || '@example.org', '0' || i
            FROM generate_series(1, 300) AS i;
            INSERT INTO product (sku, title, descr, price, stock)
            SELECT CASE WHEN i % 3 > 0 THEN 'S' || i END, 'T' || i, 'D' || i, i, i FROM generate_series(1, 300) AS i;
            INSERT INTO orders (customer_id) SELECT i FROM generate_series(1, 300) AS i;
            INSERT INTO order_line (order_id, line_no, product_id, quantity, unit_price)
            SELECT i, 1, i, 2, 3 FROM generate_series(1, 300) AS i;""";

    @ParameterizedTest
    @CsvSource({
        "APPLY, 14", "APPLY, 15", "APPLY, 16", "APPLY, 17", "APPLY, 18",
        "ROLLBACK, 14", "ROLLBACK, 15", "ROLLBACK, 16", "ROLLBACK, 17", "ROLLBACK, 18"
    })
    void whoComesAfterARunnerThatDiedGoesOn(Mode mode, int major) throws Exception {
        try (EmbeddedDatabase before = TestServers.database(major)) {
            prepare(new Applied(before), mode);
            int moments;
            List<String> expected;
            try (EmbeddedDatabase uncut = before.server().createDatabase(before)) {
                String printed = DoomedRunner.printed(DoomedRunner.start(mode, uncut.url(), 0), 0);
                moments = Integer.parseInt(printed.split(" ")[0]);
                expected = all(new Applied(uncut));
            }
            for (int i = 0; i < CRASHES; i++) {
                int death = 1 + (int) ((long) moments * i / CRASHES) + major % Math.max(1, moments / CRASHES);
                try (EmbeddedDatabase cut = before.server().createDatabase(before)) {
                    DoomedRunner.printed(DoomedRunner.start(mode, cut.url(), death), CrashingDriver.KILLED);
                    RunSummary summary =
                            new Applied(cut).runner(Applied.shop()).run(mode, DoomedRunner.wish(mode), Consent.ANY);
                    assertThat(summary.failure()).as("after death at %s", death).isEmpty();
                    assertThat(all(new Applied(cut)))
                            .as("after death at %s", death)
                            .isEqualTo(expected);
                }
            }
        }
    }

    /** Gives a database what the run begins with. */
    static void prepare(Applied applied, Mode mode) throws SQLException {
        Wish first = Wish.EVERYTHING.in(PlanMaker.DEVELOPMENT).upTo(1);
        applied.runner(Applied.shop()).run(Mode.APPLY, first, Consent.ANY);
        try (Connection connection = applied.connect()) {
            Sql.run(connection, ROWS);
        }
        if (mode == Mode.ROLLBACK) {
            applied.apply(Applied.shop());
        }
    }

    /** Catalog, rows and what the ledger comes to. */
    static List<String> all(Applied applied) throws SQLException {
        try (Connection connection = applied.connect()) {
            List<String> all = new ArrayList<>(Oracle.lines(connection));
            List<String> tables = column(
                    connection,
                    "SELECT oid::regclass::text FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace"
                            + " ORDER BY 1");
            for (String table : tables) {
                all.addAll(column(connection, "SELECT '" + table + " ' || t::text FROM " + table + " AS t ORDER BY 1"));
            }
            Ledger ledger = new Ledger(connection, Author.current());
            assertThat(EventChain.check(ledger.events(), Optional.empty())).isEmpty();
            LedgerState state = ledger.state();
            assertThat(state.open()).isEmpty();
            state.applied().forEach(m -> all.add(m.id() + " " + m.up() + " " + m.down()));
            return all;
        }
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }
}
