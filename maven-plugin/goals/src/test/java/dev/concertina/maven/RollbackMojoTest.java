package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RollbackMojoTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void printsThePlanOfTheWayBackAndRunsIt() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            applied(database);
            Outcome plan =
                    goals.runAt(database, "rollback", "db.steps=1").succeeds().writesNothing();
            plan.tells("0001_expand_create-customer.down.sql", "mvn db:rollback -Ddb.steps=1 -Ddb.plan=");
            goals.runAt(database, "rollback", "db.steps=1", "db.plan=" + plan.named())
                    .succeeds()
                    .tells("DONE");
            goals.runAt(database, "status").succeeds().tells("nothing applied");
        }
    }

    @Test
    void goesBackToANumberAndPrintsJson() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            applied(database);
            assertThat(goals.runAt(database, "rollback", "db.to=0", "db.format=json")
                            .succeeds()
                            .json()
                            .get("files")
                            .getAsJsonArray())
                    .hasSize(1);
        }
    }

    @Test
    void refusesToGoBackWithoutAWordHowFar() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            applied(database);
            goals.runAt(database, "rollback").failsWith("db.steps", "db.to", "db.release");
            goals.runAt(database, "rollback", "db.steps=two").failsWith("db.steps", "two", "number");
        }
    }

    @Test
    void goesBackToWhatWasThereWhenAReleaseWentLive() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            applied(database);
            goals.runAt(database, "deployed", "db.release=1.0").succeeds();
            goals.runAt(database, "rollback", "db.release=1.0").succeeds().tells("Nothing to rollback");
            goals.runAt(database, "rollback", "db.release=2.0").failsWith("\"2.0\" was never told to be live", "[1.0]");
            goals.classes(Shop.withPhone());
            goals.run("generate").succeeds();
            String plan = goals.runAt(database, "apply").named();
            goals.runAt(database, "apply", "db.plan=" + plan).succeeds();
            assertThat(goals.runAt(database, "rollback", "db.release=1.0", "db.format=json")
                            .succeeds()
                            .json()
                            .get("files")
                            .getAsJsonArray())
                    .singleElement()
                    .asString()
                    .contains("0002_", ".down.sql");
        }
    }

    @Test
    void isSkipped() throws Exception {
        goals.run("rollback", "db.skip=true").succeeds().tells("Skipped: db.skip");
        goals.run("rollback", "db.rollback.skip=true").succeeds().tells("Skipped: db.rollback.skip");
    }

    private void applied(EmbeddedDatabase database) throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        String plan = goals.runAt(database, "apply").named();
        goals.runAt(database, "apply", "db.plan=" + plan).succeeds();
    }
}
