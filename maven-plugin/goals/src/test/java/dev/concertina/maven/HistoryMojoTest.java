package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HistoryMojoTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void printsTheLedger() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            goals.runAt(database, "history").succeeds().writesNothing().tells("The database has no ledger.");
            applied(database);
            goals.runAt(database, "history").succeeds().tells("0001", "by", "events.");
            assertThat(goals.runAt(database, "history", "db.format=json")
                            .succeeds()
                            .json()
                            .get("events")
                            .getAsJsonArray())
                    .isNotEmpty()
                    .allSatisfy(e -> assertThat(e.getAsJsonObject().get("hash").getAsString())
                            .matches("sha256/v1:[0-9a-f]{64}"));
        }
    }

    @Test
    void isSkipped() throws Exception {
        goals.run("history", "db.skip=true").succeeds().tells("Skipped: db.skip");
        goals.run("history", "db.history.skip=true").succeeds().tells("Skipped: db.history.skip");
    }

    private void applied(EmbeddedDatabase database) throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        String plan = goals.runAt(database, "apply").named();
        goals.runAt(database, "apply", "db.plan=" + plan).succeeds();
    }
}
