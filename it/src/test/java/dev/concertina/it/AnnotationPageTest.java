package dev.concertina.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** PostgreSQL accepts what the reference of the annotations says that they mean. */
final class AnnotationPageTest {
    private static final Pattern SQL = Pattern.compile("(?ms)^```sql\\n(.*?)^```$");
    private static final int NEWEST = 18;

    @Test
    void showsSqlThatPostgresqlRuns() throws IOException, SQLException {
        String page = Files.readString(Path.of("../docs/annotations.md"));
        List<String> examples = SQL.matcher(page).results().map(r -> r.group(1)).toList();
        assertThat(examples).hasSizeGreaterThan(10);
        for (String example : examples) {
            try (EmbeddedDatabase database = TestServers.database(NEWEST);
                    Connection connection = database.connect()) {
                Sql.run(connection, example);
            }
        }
    }
}
