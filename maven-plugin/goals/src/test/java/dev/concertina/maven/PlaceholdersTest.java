package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Goals that try the files on a throw-away server run them with the same values as db:apply. */
class PlaceholdersTest {
    private static final String ASKS = "-- concertina: 1\n-- placeholders: yes\n\n";
    private static final String VALUE = "db.placeholders.table=customer";

    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void rehearsalsAndLearningNeedTheValues() throws Exception {
        Files.createDirectories(goals.path(Goals.MIGRATIONS));
        Files.writeString(
                goals.migration("0001_expand_customers.sql"),
                ASKS
                        + "CREATE TABLE public.${table} (id bigint NOT NULL, mail text, CONSTRAINT customer_pkey PRIMARY KEY (id));\n");
        Files.writeString(goals.migration("0001_expand_customers.down.sql"), ASKS + "DROP TABLE public.${table};\n");
        goals.classes(Shop.first());
        try (EmbeddedDatabase database = TestServers.database(14)) {
            for (String goal : new String[] {"rehearse", "check", "generate"}) {
                goals.runOn(database, goal)
                        .failsWith("0001_expand_customers.sql, line 4", "\"${table}\"", "has no value");
            }
            goals.runOn(database, "rehearse", VALUE).succeeds().tells("PROVED");
            goals.runOn(database, "generate", VALUE).succeeds();
            assertThat(Files.readString(goals.migration("schema.json"))).contains("\"public.customer\"");
            goals.runOn(database, "check").succeeds();
            goals.runOn(database, "squash").failsWith("has no value");
            goals.runOn(database, "squash", VALUE).succeeds();
        }
    }

    @Test
    void aValueThatNobodyCouldReviewIsRefused() throws Exception {
        goals.run("generate", "db.placeholders.x=two\nlines").failsWith("\"x\"", "nothing was done", "one line");
        goals.run("generate", "db.placeholders.1=x").failsWith("\"1\"", "nothing was done");
        assertThatThrownBy(() -> goals.run("generate", "db.placeholders=owner=x"))
                .as("it is a map; Maven itself says so")
                .hasMessageContainingAll("placeholders", "java.util.Map");
    }
}
