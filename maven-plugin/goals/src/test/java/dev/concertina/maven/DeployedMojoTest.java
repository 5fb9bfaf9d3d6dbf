package dev.concertina.maven;

import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeployedMojoTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void tellsTheLedgerOfARelease() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            goals.runAt(database, "deployed", "db.release=2.4").failsWith("ledger", "db:apply");
            applied(database);
            goals.runAt(database, "deployed", "db.release=2.4")
                    .succeeds()
                    .writesNothing()
                    .tells("2.4", "live");
            goals.runAt(database, "status").succeeds().tells("Live", "2.4");
        }
    }

    @Test
    void isSkipped() throws Exception {
        goals.run("deployed", "db.skip=true", "db.release=1").succeeds().tells("Skipped: db.skip");
        goals.run("deployed", "db.deployed.skip=true", "db.release=1")
                .succeeds()
                .tells("Skipped: db.deployed.skip");
    }

    private void applied(EmbeddedDatabase database) throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        String plan = goals.runAt(database, "apply").named();
        goals.runAt(database, "apply", "db.plan=" + plan).succeeds();
    }
}
