package dev.concertina.maven;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import java.sql.Connection;
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
    void tellsWhichRightsARoleLacks() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        try (EmbeddedDatabase database = TestServers.database(14);
                Connection connection = database.connect()) {
            String plan = goals.runAt(database, "apply").named();
            Sql.run(connection, "CREATE ROLE approver LOGIN PASSWORD 'x'");
            String[] login = {
                "db.url=" + database.url().replaceAll("\\?.*", ""),
                "db.user=approver",
                "db.password=x",
                "db.plan=" + plan
            };
            goals.run("approve", login).failsWith("no ledger yet", "the role that migrates makes it");
            goals.runAt(database, "approve", "db.plan=" + plan).succeeds();
            goals.run("approve", login).failsWith("may not use the ledger", "GRANT USAGE ON SCHEMA concertina");
            Sql.run(
                    connection,
                    "GRANT USAGE ON SCHEMA concertina TO approver",
                    "GRANT SELECT ON ALL TABLES IN SCHEMA concertina TO approver",
                    "GRANT EXECUTE ON FUNCTION concertina.append TO approver");
            goals.run("approve", login).succeeds().tells("approved by approver");
            Sql.run(connection, "DROP OWNED BY approver", "DROP ROLE approver");
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
