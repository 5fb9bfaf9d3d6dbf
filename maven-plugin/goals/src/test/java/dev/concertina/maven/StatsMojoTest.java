package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StatsMojoTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void writesSizesThatARehearsalForecastsFrom() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            try (var connection = database.connect();
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE public.customer AS SELECT i AS id FROM generate_series(1, 2000) AS i");
                statement.execute("ANALYZE");
            }
            Path file = goals.migration("statistics.json");
            goals.runAt(database, "stats", "db.statistics=" + file)
                    .succeeds()
                    .tells("Sizes of 1 tables with 2000 rows, and nothing else");
            assertThat(Files.readString(file)).contains("\"rows\": 2000");
        }
    }

    @Test
    void isSkipped() throws Exception {
        goals.run("stats", "db.skip=true").succeeds().tells("Skipped: db.skip");
        goals.run("stats", "db.stats.skip=true").succeeds().tells("Skipped: db.stats.skip");
    }
}
