package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.move.DataMigration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MoveMojoTest {
    private static final String CLASS = "db.class=com.example.shop.OldCustomers";

    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void movesOnceThePlanIsNamedAndTakesItBack() throws Exception {
        compile();
        try (EmbeddedDatabase database = TestServers.database(14)) {
            applied(database);
            String plan = goals.runAt(database, "move", CLASS)
                    .succeeds()
                    .writesNothing()
                    .tells("payload md5:", "customers: 0 before, 2 after", "rolled back", "mvn db:move -Ddb.class=")
                    .named();
            assertThat(customers(database)).isEqualTo("0");
            goals.runAt(database, "move", CLASS, "db.plan=" + plan).succeeds().tells("Moved. Ledger head");
            assertThat(customers(database)).isEqualTo("2");
            goals.runAt(database, "history").succeeds().tells("moved", "com.example.shop.OldCustomers");
            goals.runAt(database, "move", CLASS).failsWith("would move it twice");

            JsonObject back = goals.runAt(database, "move", CLASS, "db.down=true", "db.format=json")
                    .succeeds()
                    .json();
            assertThat(back.get("after").getAsJsonObject().get("customers").getAsLong())
                    .isZero();
            goals.runAt(
                            database,
                            "move",
                            CLASS,
                            "db.down=true",
                            "db.plan=" + back.get("plan").getAsString())
                    .succeeds()
                    .tells("Taken back");
            assertThat(customers(database)).isEqualTo("0");
        }
    }

    @Test
    void waitsForAsManyApprovalsAsAreDemanded() throws Exception {
        compile();
        try (EmbeddedDatabase database = TestServers.database(14)) {
            applied(database);
            try (Connection connection = database.connect()) {
                Sql.run(
                        connection,
                        "DO $$BEGIN CREATE ROLE move_approver LOGIN SUPERUSER PASSWORD 'secret';"
                                + " EXCEPTION WHEN duplicate_object THEN NULL; END$$");
            }
            String plan = goals.runAt(database, "move", CLASS).named();
            goals.runAt(database, "move", CLASS, "db.plan=" + plan, "db.approvals=1")
                    .failsWith("needs 1 approvals", "db:move -Ddb.class=… -Ddb.approve");
            goals.run(
                            "move",
                            CLASS,
                            "db.approve=true",
                            "db.plan=" + plan,
                            "db.url=" + database.url().replaceAll("\\?.*", ""),
                            "db.user=move_approver",
                            "db.password=secret")
                    .succeeds()
                    .tells("approved by move_approver", "nothing was moved");
            assertThat(customers(database)).isEqualTo("0");
            goals.runAt(database, "move", CLASS, "db.plan=" + plan, "db.approvals=1")
                    .succeeds()
                    .tells("Moved. Ledger head");
            assertThat(customers(database)).isEqualTo("2");
        }
    }

    @Test
    void refusesWhatIsNoDataMigration() throws Exception {
        compile();
        try (EmbeddedDatabase database = TestServers.database(14)) {
            goals.runAt(database, "move", "db.class=com.example.Nobody")
                    .failsWith("com.example.Nobody is not on", "nothing was moved", "mvn compile db:move");
            goals.runAt(database, "move", "db.class=java.lang.String").failsWith("cannot be used", "implement");
            goals.runAt(database, "move", "db.class=com.google.gson.Gson")
                    .failsWith("is not on the project's class path");
        }
    }

    @Test
    void isSkipped() throws Exception {
        goals.run("move", "db.skip=true", CLASS).succeeds().tells("Skipped: db.skip");
        goals.run("move", "db.move.skip=true", CLASS).succeeds().tells("Skipped: db.move.skip");
    }

    /** Compiles the example of the goal's page into the project. */
    private void compile() throws Exception {
        Matcher example = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../../docs/goals/move.md")));
        assertThat(example.find()).as("an example").isTrue();
        Path source = goals.path("OldCustomers.java");
        Files.writeString(source, example.group(1));
        Path classes = Files.createDirectories(goals.path("target/classes"));
        Path move = Path.of(DataMigration.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        int exit = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-d", classes.toString(), "-cp", move.toString(), source.toString());
        assertThat(exit).as("the example compiles").isZero();
    }

    private void applied(EmbeddedDatabase database) throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        String plan = goals.runAt(database, "apply").named();
        goals.runAt(database, "apply", "db.plan=" + plan).succeeds();
    }

    private static String customers(EmbeddedDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            return Sql.text(connection, "SELECT count(*) FROM public.customer");
        }
    }
}
