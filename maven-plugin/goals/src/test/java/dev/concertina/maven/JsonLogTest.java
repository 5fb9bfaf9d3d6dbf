package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The lines of a run for a collector of logs. */
class JsonLogTest {
    private static final String[] LOG = {"db.yes=true", "db.environment=development", "db.log=json"};

    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void everyEventIsAnObjectOnALineOfStandardOutput() throws Exception {
        migrations();
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Outcome run = goals.runAt(database, "apply", LOG);
            assertThat(run.failure()).hasMessageContaining("0002_expand_fails.sql stopped");
            List<JsonObject> lines = lines(run);
            assertThat(lines)
                    .extracting(l -> text(l, "event"))
                    .containsExactly(
                            "run-begins",
                            "file-begins",
                            "statement-begins",
                            "statement-ends",
                            "file-ends",
                            "message",
                            "file-begins",
                            "statement-begins",
                            "statement-ends",
                            "file-ends",
                            "run-ends");
            assertThat(lines).allSatisfy(l -> {
                assertThat(text(l, "project")).isEqualTo("shop");
                assertThat(Instant.parse(text(l, "at"))).isBefore(Instant.now());
                assertThat(text(l, "plan")).startsWith("sha256/v1:");
                assertThat(text(l, "run")).isNotEmpty();
            });
            JsonObject failed = lines.get(8);
            assertThat(text(failed, "file")).isEqualTo("0002_expand_fails.sql");
            assertThat(text(failed, "phase")).isEqualTo("expand");
            assertThat(text(failed, "statement")).isEqualTo("SELECT ? / ?");
            assertThat(text(failed, "state")).isEqualTo("22012");
            assertThat(failed.get("passed").getAsBoolean()).isFalse();
            assertThat(text(lines.get(10), "failure")).contains("division by zero");
            assertThat(run.lines())
                    .as("Maven's log")
                    .noneMatch(l -> l.contains("ms"))
                    .anyMatch(l -> l.contains("STOPPED"));
        }
    }

    @Test
    void refusesAFormatThatIsNone() throws Exception {
        migrations();
        try (EmbeddedDatabase database = TestServers.database(18)) {
            goals.runAt(database, "apply", "db.yes=true", "db.log=xml").failsWith("db.log", "\"xml\"", "text, json");
        }
    }

    private void migrations() throws Exception {
        Files.createDirectories(goals.path(Goals.MIGRATIONS));
        Files.writeString(goals.migration("0001_expand_items.sql"), "CREATE TABLE public.item (id bigint);");
        Files.writeString(goals.migration("0001_expand_items.down.sql"), "DROP TABLE public.item;");
        Files.writeString(goals.migration("0002_expand_fails.sql"), "SELECT 1 / 0;");
        Files.writeString(goals.migration("0002_expand_fails.down.sql"), "SELECT 1;");
    }

    private static List<JsonObject> lines(Outcome run) {
        return run.out()
                .lines()
                .map(l -> JsonParser.parseString(l).getAsJsonObject())
                .toList();
    }

    private static String text(JsonObject line, String field) {
        return line.get(field).getAsString();
    }
}
