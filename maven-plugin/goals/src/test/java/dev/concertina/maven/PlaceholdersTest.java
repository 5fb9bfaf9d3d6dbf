package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Goals that try the files on a throw-away server run them with the same values as db:apply. */
class PlaceholdersTest {
    private static final String ASKS = "-- concertina: 1\n-- placeholders: yes\n\n";
    private static final String VALUE = "db.placeholders.table=gift";

    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void rehearsalsAndLearningNeedTheValues() throws Exception {
        Files.createDirectories(goals.path(Goals.MIGRATIONS));
        Files.writeString(
                goals.migration("0001_expand_gifts.sql"),
                ASKS + "CREATE TABLE public.${table} (id int PRIMARY KEY);\n");
        Files.writeString(goals.migration("0001_expand_gifts.down.sql"), ASKS + "DROP TABLE public.${table};\n");
        goals.classes(Shop.first());
        try (EmbeddedDatabase database = TestServers.database(14)) {
            for (String goal : new String[] {"rehearse", "check", "generate"}) {
                goals.runOn(database, goal).failsWith("0001_expand_gifts.sql, line 4", "\"${table}\"", "has no value");
            }
            goals.runOn(database, "rehearse", VALUE).succeeds().tells("PROVED");
            goals.runOn(database, "generate", VALUE).succeeds().tells("0002_expand_create-customer.sql");
            assertThat(Files.readString(goals.migration("schema.json"))).contains("\"public.gift\"");
            assertThat(Files.readString(goals.migration("0002_expand_create-customer.sql")))
                    .doesNotContain("placeholders");
            goals.runOn(database, "check").succeeds();
            goals.runOn(database, "squash").failsWith("has no value");
            goals.runOn(database, "squash", VALUE).succeeds();
        }
    }

    @Test
    void aValueThatNobodyCouldReviewIsRefused() throws Exception {
        goals.run("generate", "db.placeholders.x=two\nlines").failsWith("\"x\"", "nothing was done", "one line");
        goals.run("generate", "db.placeholders.1=x").failsWith("\"1\"", "nothing was done");
        assertThat(goals.run("generate", "db.placeholders=owner=x").failure()).isNotNull();
    }
}
