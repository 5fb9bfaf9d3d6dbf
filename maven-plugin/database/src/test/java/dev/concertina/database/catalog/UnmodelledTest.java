package dev.concertina.database.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnmodelledTest {
    @ParameterizedTest
    @ValueSource(ints = {14, 15, 16, 17, 18})
    void listsWhatTheModelCannotExpress(int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            List<String> expected = new ArrayList<>(
                    List.of(Sql.resource("/catalog/unmodelled.txt").strip().split("\n")));
            Sql.run(connection, Sql.resource("/catalog/unmodelled.sql"));
            if (major >= 18) {
                Sql.run(connection, Sql.resource("/catalog/unmodelled-18.sql"));
                expected.addAll(List.of(
                        Sql.resource("/catalog/unmodelled-18.txt").strip().split("\n")));
            }
            assertThat(CatalogReader.catalog(connection).unmodelled())
                    .extracting(Unmodelled::toString)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
