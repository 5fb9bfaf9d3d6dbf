package dev.concertina.database.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * How long the hash of a table of a million rows takes, beside the server's own hash of the whole row, beside that of its
 * text, and beside a look whether anything changed, in turn. It is no part of the usual tests; run it with
 *
 * <pre>{@code
 * mvn -q -pl maven-plugin/database -am test -Dtest=RowHashBenchmark -Dsurefire.failIfNoSpecifiedTests=false
 * }</pre>
 *
 * <p>Promised are, for a table of ordinary types, 70 % of the speed of {@code hash_record_extended(t.*, 0)}, and twice that
 * of the text form.
 */
final class RowHashBenchmark {
    private static final int RUNS = 5;
    private static final int ROWS = 1_000_000;

    @Test
    void print() throws SQLException {
        System.out.printf("%-8s %10s %10s %10s %12s%n", "release", "ours", "t.*", "text", "not changed");
        for (int major : new int[] {14, 18}) {
            try (EmbeddedDatabase database = TestServers.database(major);
                    Connection connection = database.connect()) {
                Sql.run(
                        connection,
                        "CREATE TABLE t (id bigint PRIMARY KEY, name text NOT NULL, code int, at timestamptz, token uuid,"
                                + " live boolean, day date)",
                        "INSERT INTO t SELECT n, 'customer number ' || n, n % 1000, now() + n * interval '1 s',"
                                + " md5(n::text)::uuid, n % 3 = 0, current_date + n % 4000 FROM generate_series(1, "
                                + ROWS
                                + ") n",
                        "VACUUM ANALYZE t");
                measure(major, connection);
            }
        }
    }

    private static void measure(int major, Connection connection) throws SQLException {
        HashedRows before = TableHasher.hash(connection, Map.of(), HashedRows.NONE);
        List<Long> ours = new ArrayList<>();
        List<Long> whole = new ArrayList<>();
        List<Long> text = new ArrayList<>();
        List<Long> unchanged = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            ours.add(millis(() -> TableHasher.hash(connection)));
            whole.add(millis(
                    () -> Sql.text(connection, "SELECT count(*) || ' ' || sum(hash_record_extended(t.*, 0)) FROM t")));
            text.add(millis(
                    () -> Sql.text(connection, "SELECT count(*) || ' ' || sum(hashtextextended(t::text, 0)) FROM t")));
            unchanged.add(millis(() -> TableHasher.hash(connection, Map.of(), before)));
        }
        long own = Collections.min(ours);
        System.out.printf(
                "%-8s %10d %10d %10d %12d%n",
                major, own, Collections.min(whole), Collections.min(text), Collections.min(unchanged));
        assertThat(own * 0.7).as("70 % of the speed of t.*").isLessThanOrEqualTo(Collections.min(whole));
        assertThat(own * 2).as("twice the speed of the text form").isLessThanOrEqualTo(Collections.min(text));
    }

    private static long millis(Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1_000_000;
    }

    private interface Work {
        Object run() throws SQLException;
    }
}
