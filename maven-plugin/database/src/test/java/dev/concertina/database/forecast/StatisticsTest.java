package dev.concertina.database.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParseException;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class StatisticsTest {
    @ParameterizedTest
    @ValueSource(ints = {14, 18})
    void tellsSizesAndNothingElse(int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            Sql.run(
                    connection,
                    "CREATE TABLE orders (id int PRIMARY KEY, note text)",
                    "INSERT INTO orders SELECT i, 'a secret' FROM generate_series(1, 5000) AS i",
                    "CREATE TABLE parts (id int) PARTITION BY RANGE (id)",
                    "CREATE TABLE parts_1 PARTITION OF parts FOR VALUES FROM (0) TO (100)",
                    "CREATE TABLE parts_2 PARTITION OF parts FOR VALUES FROM (100) TO (200)",
                    "INSERT INTO parts SELECT generate_series(50, 149)",
                    "ANALYZE");
            Statistics read = StatisticsReader.read(connection);
            TableStatistics orders = read.tables().get(QualifiedName.of("public", "orders"));
            assertThat(orders.rows()).isEqualTo(5000);
            assertThat(orders.bytes()).isGreaterThan(100_000);
            assertThat(orders.indexBytes()).isGreaterThan(50_000);
            assertThat(read.tables().get(QualifiedName.of("public", "parts")).rows())
                    .isEqualTo(100);
            assertThat(read.server()).startsWith(Integer.toString(major));
            assertThat(read.json()).doesNotContain("secret");
            assertThat(Statistics.read(read.json())).isEqualTo(read);
            assertThat(connection.getAutoCommit()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"format\": 2, \"schemas\": {}}",
                "{\"format\": 1, \"schemas\": {\"public\": {\"a\": null}}}",
                "{\"format\": 1, \"schemas\": {\"public\": {\"a\": {\"rows\": -1}}}}",
                "{\"format\": 1, \"schemas\": {\"\": {\"a\": {\"rows\": 1}}}}"
            })
    void refusesWhatIsNoStatistics(String text) {
        assertThatThrownBy(() -> Statistics.read(text)).isInstanceOf(JsonParseException.class);
    }

    @Test
    void refusesABudgetOfNothing() {
        assertThatThrownBy(() -> new Budgets(
                        java.time.Duration.ZERO, java.time.Duration.ofSeconds(1), java.time.Duration.ofSeconds(1)))
                .hasMessageContaining("Give each budget more than zero");
    }
}
