package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class VerifyMojoTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void passesWhereFilesLedgerAndDatabaseAgree() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            applied(database);
            goals.runAt(database, "verify").succeeds().writesNothing().tells("Verified");
            assertThat(goals.runAt(database, "verify", "db.format=json")
                            .succeeds()
                            .json()
                            .get("verified")
                            .getAsBoolean())
                    .isTrue();
        }
    }

    @Test
    void knowsTheHeadThatWasPrintedWholeOrByItsFirstDigits() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            String head = applied(database);
            String digits = head.substring(head.indexOf(':') + 1);
            goals.runAt(database, "verify", "db.expectHead=" + head).succeeds();
            goals.runAt(database, "verify", "db.expectHead=" + digits.substring(0, 8))
                    .succeeds();
            goals.runAt(database, "verify", "db.expectHead=" + digits.substring(1, 9))
                    .failsWith("Not verified: 1 finding.");
        }
    }

    @Test
    void findsAnEditedFileDriftAndALedgerThatLacksAnEvent() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14)) {
            applied(database);
            goals.runAt(database, "verify", "db.expectHead=" + "0".repeat(64))
                    .failsWith("Not verified")
                    .tells("ERROR", "000000");
            Files.writeString(
                    goals.migration("0001_expand_create-customer.sql"), "-- edited\n", StandardOpenOption.APPEND);
            goals.runAt(database, "verify").failsWith("Not verified").tells("ERROR", "0001_expand_create-customer");
        }
    }

    @Test
    void isSkipped() throws Exception {
        goals.run("verify", "db.skip=true").succeeds().tells("Skipped: db.skip");
        goals.run("verify", "db.verify.skip=true").succeeds().tells("Skipped: db.verify.skip");
    }

    /** The ledger's head afterwards. */
    private String applied(EmbeddedDatabase database) throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        String plan = goals.runAt(database, "apply").named();
        return goals.runAt(database, "apply", "db.plan=" + plan, "db.format=json")
                .succeeds()
                .json()
                .get("head")
                .getAsString();
    }
}
