package dev.concertina.maven;

import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FreezeMojoTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void stopsEveryRun() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            applied(database);
            goals.runAt(database, "freeze", "db.reason=the big sale")
                    .succeeds()
                    .writesNothing()
                    .tells("Frozen");
            goals.classes(Shop.withPhone());
            goals.run("generate").succeeds();
            goals.runAt(database, "apply").failsWith("cannot run", "the big sale");
        }
    }

    @Test
    void isSkipped() throws Exception {
        goals.run("freeze", "db.skip=true", "db.reason=x").succeeds().tells("Skipped: db.skip");
        goals.run("freeze", "db.freeze.skip=true", "db.reason=x").succeeds().tells("Skipped: db.freeze.skip");
    }

    private void applied(EmbeddedDatabase database) throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        String plan = goals.runAt(database, "apply").named();
        goals.runAt(database, "apply", "db.plan=" + plan).succeeds();
    }
}
