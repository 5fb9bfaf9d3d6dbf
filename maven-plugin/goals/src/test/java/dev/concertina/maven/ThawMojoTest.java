package dev.concertina.maven;

import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ThawMojoTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void letsRunsGoOn() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            applied(database);
            goals.runAt(database, "freeze", "db.reason=the big sale").succeeds();
            goals.runAt(database, "thaw", "db.reason=it is over")
                    .succeeds()
                    .writesNothing()
                    .tells("Thawed");
            goals.classes(Shop.withPhone());
            goals.run("generate").succeeds();
            goals.runAt(database, "apply").succeeds().tells("Plan");
        }
    }

    @Test
    void isSkipped() throws Exception {
        goals.run("thaw", "db.skip=true", "db.reason=x").succeeds().tells("Skipped: db.skip");
        goals.run("thaw", "db.thaw.skip=true", "db.reason=x").succeeds().tells("Skipped: db.thaw.skip");
    }

    private void applied(EmbeddedDatabase database) throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        String plan = goals.runAt(database, "apply").named();
        goals.runAt(database, "apply", "db.plan=" + plan).succeeds();
    }
}
