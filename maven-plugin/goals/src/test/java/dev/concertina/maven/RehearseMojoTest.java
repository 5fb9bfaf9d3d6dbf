package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RehearseMojoTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void provesTheMigrationsOnTheEmbeddedServerOfTheOldestVersion() throws Exception {
        migrations();
        goals.binaries(15);
        Outcome outcome = goals.run("rehearse", "db.postgresVersion=15").succeeds();
        outcome.tells("0001_expand_create-customer.sql", "PROVED on PostgreSQL 15.");
        assertThat(outcome.changed().made())
                .containsExactly(
                        "target/concertina/rehearsal.html",
                        "target/concertina/rehearsal.json",
                        "target/concertina/rehearsal.md",
                        "target/concertina/rehearsal.xml");
        assertThat(outcome.lines().get(outcome.lines().size() - 1))
                .contains("Report: "
                        + goals.path("target/concertina/rehearsal.html").toUri());
        assertThat(String.join("", outcome.lines())).doesNotContain("\u001b");
    }

    @Test
    void takesRowsAndReportAndPrintsJson() throws Exception {
        migrations();
        try (EmbeddedDatabase database = TestServers.database(14)) {
            Outcome outcome = goals.runOn(
                            database,
                            "rehearse",
                            "db.format=json",
                            "db.rehearsal.rows=3",
                            "db.rehearsal.report=" + goals.path("proof.json"))
                    .succeeds();
            assertThat(outcome.json().get("passed").getAsBoolean()).isTrue();
            assertThat(outcome.changed().made()).containsExactly("proof.html", "proof.json", "proof.md", "proof.xml");
            assertThat(JsonParser.parseString(Files.readString(goals.path("proof.json")))
                            .getAsJsonObject()
                            .get("files")
                            .getAsJsonArray())
                    .hasSize(1);
        }
    }

    @Test
    void failsWhereAWayBackDoesNotLeadBack() throws Exception {
        goals.run("new", "db.name=gifts").succeeds();
        Files.writeString(
                goals.migration("0001_expand_gifts.sql"),
                "\nCREATE TABLE public.gift (id int PRIMARY KEY);\n",
                StandardOpenOption.APPEND);
        try (EmbeddedDatabase database = TestServers.database(14)) {
            Outcome outcome = goals.runOn(database, "rehearse");
            assertThat(outcome.failure())
                    .hasMessageContainingAll("The rehearsal failed", "target/concertina/rehearsal.html");
            outcome.tells("ERROR 0001_expand_gifts.sql", "gift", "ERROR NOT PROVED");
        }
    }

    @Test
    void leavesAProjectWithoutMigrationsAlone() throws Exception {
        goals.run("rehearse").succeeds().writesNothing().tells("No migrations here: nothing to rehearse.");
        goals.run("rehearse", "db.format=json").succeeds().json();
    }

    @Test
    void refusesAServerThatCannotBe() throws Exception {
        migrations();
        goals.run("rehearse", "db.embedded.version=14", "db.postgresVersion=16")
                .failsWith("PostgreSQL 16", "db.embedded.version is 14", "no server was started", "leave it out");
        goals.run("rehearse", "db.embedded.version=42")
                .failsWith("\"42\"", "no server was started", "14, 15, 16, 17, 18");
        goals.run("rehearse", "db.rehearsal.url=jdbc:postgresql://localhost:1/x", "db.rehearsal.password=geheim")
                .failsWith("throw-away server refused", "nothing was written", "check it");
        goals.run("rehearse", "db.rehearsal.rows=0").failsWith("db.rehearsal.rows is 0", "Set it to 1 or more.");
    }

    @Test
    void isSkipped() throws Exception {
        migrations();
        goals.run("rehearse", "db.skip=true").succeeds().writesNothing();
        goals.run("rehearse", "db.rehearse.skip=true")
                .succeeds()
                .writesNothing()
                .tells("db.rehearse.skip");
    }

    private void migrations() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
    }
}
