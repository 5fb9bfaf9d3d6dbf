package dev.concertina.maven;

import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApproveMojoTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void approvesAPlanForSomebodyElse() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        try (EmbeddedDatabase database = TestServers.database(14)) {
            String plan = goals.runAt(database, "apply").named();
            goals.runAt(database, "approve", "db.plan=" + plan, "db.validHours=2")
                    .succeeds()
                    .writesNothing()
                    .tells("Plan " + plan, "approved by", "for 2 hours");
            goals.runAt(database, "status").succeeds().tells("Approved", plan);
            goals.runAt(database, "apply", "db.plan=" + plan, "db.approvals=1").failsWith("approve");
        }
    }

    @Test
    void refusesAPlanThatIsNotTheOne() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        try (EmbeddedDatabase database = TestServers.database(14)) {
            goals.runAt(database, "approve", "db.plan=0123456789").failsWith("0123456789");
            goals.runAt(database, "approve", "db.plan=0123456789", "db.validHours=0")
                    .failsWith("db.validHours", "0");
        }
    }

    @Test
    void isSkipped() throws Exception {
        goals.run("approve", "db.skip=true", "db.plan=x").succeeds().tells("Skipped: db.skip");
        goals.run("approve", "db.approve.skip=true", "db.plan=x").succeeds().tells("Skipped: db.approve.skip");
    }
}
