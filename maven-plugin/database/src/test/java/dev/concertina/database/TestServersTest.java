package dev.concertina.database;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.embedded.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TestServersTest {
    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void handsOutFreshDatabasesOfTheMajorAskedFor(int major) throws SQLException {
        for (int i = 0; i < 2; i++) {
            try (EmbeddedDatabase database = TestServers.database(major);
                    Connection connection = database.connect();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE TABLE t (id int)");
                try (ResultSet row = statement.executeQuery("SHOW server_version_num")) {
                    assertThat(row.next()).isTrue();
                    assertThat(row.getInt(1) / 10000).isEqualTo(major);
                }
            }
        }
    }
}
