package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RetireMojoTest {
    private static final String[] SECOND = {"db.migration=0002", "db.reason=it locked\nthe orders"};

    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void takesWhatNobodyAppliedOutAndGeneratesItAnew() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14);
                EmbeddedDatabase other = TestServers.database(14)) {
            phone();
            apply(database, "1");
            goals.runAt(database, "retire", SECOND)
                    .succeeds()
                    .writes(
                            "0002_expand_add-customer-phone.sql.retired",
                            "0002_expand_add-customer-phone.down.sql.retired")
                    .tells(
                            "0002_expand_add-customer-phone.sql is now 0002_expand_add-customer-phone.sql.retired",
                            "no other was asked",
                            "mvn db:generate");
            assertThat(Files.readString(goals.migration("0002_expand_add-customer-phone.sql.retired")))
                    .startsWith("-- retired by ")
                    .contains(": it locked the orders\n-- concertina: 1\n");
            goals.runAt(database, "apply").succeeds().tells("Nothing to apply");
            goals.runOn(other, "generate")
                    .succeeds()
                    .writes("0003_expand_add-customer-phone.sql", "0003_expand_add-customer-phone.down.sql");
            goals.run("generate").succeeds().writesNothing();
            apply(database, "3");
            goals.runAt(database, "status").succeeds();
        }
    }

    @Test
    void takesOutWhatWasWrittenByHandAndLeavesTheSchemaAlone() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            goals.classes(Shop.first());
            goals.run("generate").succeeds();
            goals.run("new", "db.name=broken").succeeds();
            Files.writeString(goals.migration("0002_expand_broken.sql"), "SELECT 'never closed");
            goals.runAt(database, "apply").failsWith("0002_expand_broken.sql");
            JsonObject json = goals.runAt(database, "retire", "db.migration=2", "db.reason=x", "db.format=json")
                    .succeeds()
                    .json();
            assertThat(json.get("learn").getAsBoolean()).isFalse();
            assertThat(json.get("retired").getAsJsonObject().keySet()).hasSize(2);
            goals.run("generate").succeeds().writesNothing();
        }
    }

    @Test
    void refusesWhatTheDatabaseHolds() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14);
                EmbeddedDatabase empty = TestServers.database(14)) {
            phone();
            apply(database, "2");
            goals.runAt(database, "retire", SECOND)
                    .failsWith(
                            "0002_expand_add-customer-phone was applied here",
                            "nothing was changed",
                            "mvn db:rollback");
            goals.runAt(empty, "retire", SECOND).succeeds();
            goals.runAt(database, "apply").failsWith("was applied here", "its files were retired since");
        }
    }

    @Test
    void refusesWhereTheHeaderOfAnAppliedFileWouldChange() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            phone();
            apply(database, "2");
            goals.runAt(database, "retire", "db.migration=1", "db.reason=x").failsWith("was applied here");
        }
    }

    @Test
    void refusesHalfAChangeAndOneThatIsNotThere() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            goals.classes(Shop.first());
            goals.run("generate").succeeds();
            goals.classes(Shop.renamed());
            goals.run("generate").succeeds();
            goals.runAt(database, "retire", "db.migration=3", "db.reason=x")
                    .failsWith("half of it", "nothing was changed", "-Ddb.migration=0002");
            goals.runAt(database, "retire", "db.migration=1", "db.reason=x")
                    .failsWith("is pending", "nothing was changed", "mvn db:contract");
            goals.runAt(database, "retire", "db.migration=9", "db.reason=x").failsWith("0009");
            goals.runAt(database, "retire", "db.migration=two", "db.reason=x").failsWith("db.migration", "two");
            goals.runAt(database, "retire", "db.migration=2", "db.reason=x").succeeds();
            goals.runOn(database, "generate").succeeds();
        }
    }

    @Test
    void isSkipped() throws Exception {
        goals.run("retire", "db.skip=true", "db.migration=1", "db.reason=x")
                .succeeds()
                .tells("Skipped: db.skip");
        goals.run("retire", "db.retire.skip=true", "db.migration=1", "db.reason=x")
                .succeeds()
                .tells("Skipped: db.retire.skip");
    }

    private void phone() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        goals.classes(Shop.withPhone());
        goals.run("generate").succeeds();
    }

    private void apply(EmbeddedDatabase database, String to) throws Exception {
        String plan = goals.runAt(database, "apply", "db.to=" + to).named();
        goals.runAt(database, "apply", "db.to=" + to, "db.plan=" + plan).succeeds();
    }
}
