package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StatusMojoTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void tellsWhereADatabaseStands() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            goals.runAt(database, "status").succeeds().writesNothing().tells("nothing applied", "Pending", "nothing");
            applied(database);
            goals.runAt(database, "status").succeeds().tells("production", "0001_expand_create-customer");
            var json =
                    goals.runAt(database, "status", "db.format=json").succeeds().json();
            assertThat(json.get("healthy").getAsBoolean()).isTrue();
            assertThat(json.get("appliedAt").getAsString()).contains("T");
        }
    }

    @Test
    void tellsWhetherNewCodeMayBeDeployed() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            goals.classes(Shop.first());
            goals.run("generate").succeeds();
            goals.runAt(database, "status")
                    .succeeds()
                    .tells("Deploy       not yet: the new release needs 0001_expand_create-customer.sql first");
            applied(database);
            goals.runAt(database, "status")
                    .succeeds()
                    .tells(
                            "Deploy       now: all that the new release needs is applied, up to 0001_expand_create-customer");
            goals.runAt(database, "deployed", "db.release=1.0").succeeds();
            assertThat(goals.runAt(database, "status", "db.format=json")
                            .succeeds()
                            .json()
                            .get("deploy")
                            .isJsonNull())
                    .isTrue();
        }
    }

    @Test
    void failsWhereSomebodyHasToLook() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            applied(database);
            try (var connection = database.connect();
                    var statement = connection.createStatement()) {
                statement.execute("ALTER TABLE public.customer ADD COLUMN sneaked int");
            }
            goals.runAt(database, "status").failsWith("has to look").tells("WARN Drift", "db:verify");
            assertThat(goals.runAt(database, "status", "db.format=json")
                            .failsWith("has to look")
                            .json()
                            .get("healthy")
                            .getAsBoolean())
                    .isFalse();
        }
    }

    @Test
    void isSkipped() throws Exception {
        goals.run("status", "db.skip=true").succeeds().tells("Skipped: db.skip");
        goals.run("status", "db.status.skip=true").succeeds().tells("Skipped: db.status.skip");
    }

    private void applied(EmbeddedDatabase database) throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        String plan = goals.runAt(database, "apply").named();
        goals.runAt(database, "apply", "db.plan=" + plan).succeeds();
    }
}
