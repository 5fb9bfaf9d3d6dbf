package dev.concertina.database.observe;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.concertina.database.Corpus;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.report.JsonSchema;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.DisposableEmbedded;
import dev.concertina.ddl.Lock;
import dev.concertina.schema.QualifiedName;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Script;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ObserverTest {
    private static final QualifiedName ORDERS = QualifiedName.of("public", "orders");
    private static final String SETUP = "CREATE TABLE orders (id int PRIMARY KEY, note text);"
            + "INSERT INTO orders SELECT i, 'note ' || i FROM generate_series(1, 20000) AS i;"
            + "CREATE TABLE aside (id int)";
    private static final String OUTSIDE = "-- concertina: 1\n-- transactional: no\n\n";

    private static Script script(String text) {
        String file = "0001_expand_a.sql";
        return Script.read(NamingStyle.CONCERTINA.parse(file).orElseThrow(), file, text);
    }

    private static List<ObservedStatement> observe(int major, String text) throws SQLException {
        return run(major, text).statements();
    }

    private static ObservedScript run(int major, String text) throws SQLException {
        Disposable server = new DisposableEmbedded(TestServers.server(major));
        try (Disposable.Database database = server.create()) {
            try (Connection connection = database.connect()) {
                Sql.run(connection, SETUP);
            }
            return Observer.run(database, script(text));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void seesLocksRewritesAndScans(int major) throws SQLException {
        List<ObservedStatement> seen = observe(
                major,
                "\nALTER TABLE public.orders ADD COLUMN gift boolean;\n"
                        + "ALTER TABLE public.orders ALTER COLUMN id TYPE bigint;\n"
                        + "CREATE TABLE public.fresh (id int);");
        assertThat(seen).extracting(ObservedStatement::line).containsExactly(2, 3, 4);
        assertThat(seen.get(0).locks())
                .filteredOn(l -> l.relation().equals(ORDERS))
                .extracting(ObservedLock::mode)
                .containsExactly(Lock.ACCESS_EXCLUSIVE);
        assertThat(seen.get(0).rewritten()).isEmpty();
        assertThat(seen.get(0).scans()).isEmpty();
        assertThat(seen.get(1).locks()).extracting(ObservedLock::relation).doesNotContain(ORDERS);
        assertThat(seen.get(1).rewritten()).containsExactly(ORDERS);
        assertThat(seen.get(1).scans()).contains(new FullScan(ORDERS, 2, 40_000));
        assertThat(seen.get(2).locks()).isEmpty();
        long end = seen.get(2).startMicros() + seen.get(2).micros();
        assertThat(seen.get(0).locks().get(0).heldMicros())
                .isGreaterThanOrEqualTo(end - seen.get(0).startMicros());
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void seesRowsThatAreWritten(int major) throws SQLException {
        List<ObservedStatement> seen =
                observe(major, OUTSIDE + "UPDATE public.orders SET note = upper(note);\nDELETE FROM public.orders;");
        assertThat(seen.get(0).deadRows()).isEqualTo(20_000);
        assertThat(seen.get(0).walBytes()).isGreaterThan(500_000);
        assertThat(seen.get(0).locks()).extracting(ObservedLock::mode).containsOnly(Lock.ROW_EXCLUSIVE);
        assertThat(seen.get(1).deadRows()).isEqualTo(20_000);
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15, 18})
    void seesWhatStandsInNoTransaction(int major) throws SQLException {
        ObservedStatement seen = observe(
                        major, OUTSIDE + "CREATE INDEX CONCURRENTLY orders_note_idx ON public.orders (note);")
                .get(0);
        assertThat(seen.locks())
                .filteredOn(l -> l.relation().equals(ORDERS))
                .extracting(ObservedLock::mode)
                .containsExactly(Lock.SHARE_UPDATE_EXCLUSIVE);
        assertThat(seen.walBytes()).isGreaterThan(10_000);
        if (major > 14) {
            assertThat(seen.scans()).extracting(FullScan::table).contains(ORDERS);
        }
    }

    @Test
    void seesFilesThatTheServerWritesForASort() throws SQLException {
        List<ObservedStatement> seen = observe(
                18,
                "SET work_mem = '64kB';\nCREATE TABLE public.sorted AS SELECT * FROM public.orders ORDER BY note;\n"
                        + "SELECT 1;");
        assertThat(seen.get(1).temporaryBytes()).isGreaterThan(100_000);
        assertThat(seen.get(2).temporaryBytes()).isZero();
    }

    /** The first statement of a transaction may be one that must be the first. */
    @Test
    void doesNotComeFirst() throws SQLException {
        List<ObservedStatement> seen = observe(
                18,
                "SET TRANSACTION ISOLATION LEVEL SERIALIZABLE;\nSET LOCAL lock_timeout = '1s';\n"
                        + "UPDATE public.orders SET note = 'a' WHERE id = 1;");
        assertThat(seen).hasSize(3);
        assertThat(seen.get(2).deadRows()).isEqualTo(1);
        assertThat(seen.get(2).scans()).isEmpty();
    }

    @Test
    void seesWhatIsDropped() throws SQLException {
        ObservedStatement seen = observe(18, "DROP TABLE public.orders;").get(0);
        assertThat(seen.locks())
                .filteredOn(l -> l.relation().equals(ORDERS))
                .extracting(ObservedLock::mode)
                .containsExactly(Lock.ACCESS_EXCLUSIVE);
        assertThat(seen.rewritten()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void isWrittenTheSameEachTime(int major) throws SQLException {
        String text = "ALTER TABLE public.orders ALTER COLUMN id TYPE bigint;\n"
                + "CREATE INDEX orders_note ON public.orders (note);\nUPDATE public.orders SET note = 'x';";
        String first = LocksJson.write("0001_expand_a", run(major, text), ObservedScript.NONE);
        assertThat(first)
                .isEqualTo(LocksJson.write("0001_expand_a", run(major, text), ObservedScript.NONE))
                .contains("\"relation\": \"public.orders\"", "\"mode\": \"AccessExclusiveLock\"");
        Path schema = Corpus.path("").resolveSibling("docs/locks.schema.json");
        assertThat(new JsonSchema(JsonParser.parseString(Corpus.text(schema)).getAsJsonObject())
                        .problems(JsonParser.parseString(first)))
                .isEmpty();
    }
}
