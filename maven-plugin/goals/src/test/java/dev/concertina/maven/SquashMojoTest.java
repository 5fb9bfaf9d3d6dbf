package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.plan.Classes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SquashMojoTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void makesOneBaseline() throws Exception {
        history();
        try (EmbeddedDatabase database = TestServers.database(14)) {
            Outcome outcome = goals.runOn(database, "squash").succeeds().tells("Proved equal", "src/main/db/squashed");
            assertThat(outcome.changed().made())
                    .anyMatch(f -> f.startsWith("src/main/db/squashed/0001_"))
                    .anyMatch(f -> f.contains("_baseline.sql"));
            assertThat(outcome.changed().gone()).hasSize(4);
        }
        goals.run("generate").succeeds().writesNothing();
    }

    @Test
    void aDatabaseThatHoldsTheHistoryKnowsTheBaselineForIt() throws Exception {
        history();
        String[] development = {"db.yes=true", "db.environment=development"};
        try (EmbeddedDatabase scratch = TestServers.database(14);
                EmbeddedDatabase whole = TestServers.database(14);
                EmbeddedDatabase part = TestServers.database(14);
                EmbeddedDatabase fresh = TestServers.database(14)) {
            goals.runAt(whole, "apply", development).succeeds();
            goals.runAt(part, "apply", "db.yes=true", "db.environment=development", "db.to=1")
                    .succeeds();
            goals.runOn(scratch, "squash").succeeds();
            goals.runAt(part, "apply", development).failsWith("_baseline", "does not hold all");
            goals.runAt(whole, "apply").succeeds().tells("_baseline stands for the 2 migrations", "Nothing to apply");
            goals.runAt(whole, "verify").succeeds();
            goals.runAt(whole, "rollback", "db.to=0").failsWith("stands for the history", "acceptLoss");
            goals.runAt(whole, "apply", development).succeeds();
            goals.runAt(whole, "history").succeeds().tells("squashed", "_baseline");
            goals.runAt(whole, "verify").succeeds();
            goals.runAt(whole, "status").succeeds().tells("_baseline");
            goals.runAt(whole, "apply").succeeds().tells("holds 1 migrations");
            goals.runAt(whole, "rollback", "db.to=0").failsWith("stands for the history");
            goals.runAt(fresh, "apply", development).succeeds();
            goals.runAt(fresh, "verify").succeeds();
            Files.writeString(goals.migration("0004_expand_more.sql"), "CREATE TABLE public.more (id integer);\n");
            Files.writeString(goals.migration("0004_expand_more.down.sql"), "DROP TABLE public.more;\n");
            goals.runAt(whole, "apply", development).succeeds();
            goals.runAt(whole, "verify").succeeds();
        }
    }

    @Test
    void takesWhatWasThereBeforeAlong() throws Exception {
        goals.binaries(14);
        Path sources = goals.path("src/main/java");
        Files.writeString(goals.path("dump.sql"), "CREATE TABLE public.customer (id integer PRIMARY KEY);\n");
        goals.run(
                        "import",
                        "db.import.scripts=" + goals.path("dump.sql"),
                        "db.import.package=app",
                        "db.import.directory=" + sources,
                        "db.yes=true")
                .succeeds();
        Path customer = sources.resolve("app/Customer.java");
        Files.writeString(
                customer,
                Files.readString(customer).replace("int id", "int id, @dev.concertina.annotation.OrNull String name"));
        goals.classes(Classes.model(sources));
        goals.run("generate").succeeds();
        assertThat(goals.run("squash").succeeds().changed().made())
                .contains("src/main/db/squashed/beginning.sql")
                .anyMatch(f -> f.contains("_baseline.sql"));
        goals.run("rehearse").succeeds().tells("PROVED");
    }

    @Test
    void takesAnArchiveAndPrintsJson() throws Exception {
        history();
        try (EmbeddedDatabase database = TestServers.database(14)) {
            Outcome outcome = goals.runOn(database, "squash", "db.archive=" + goals.path("old"), "db.format=json")
                    .succeeds();
            assertThat(outcome.json().get("files").getAsJsonArray()).isNotEmpty();
            assertThat(outcome.changed().made()).anyMatch(f -> f.startsWith("old/0001_"));
        }
    }

    @Test
    void leavesAProjectWithoutMigrationsAlone() throws Exception {
        goals.run("squash").succeeds().writesNothing().tells("No migrations here");
    }

    @Test
    void refusesAHistoryThatIsNotAtItsEnd() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        goals.classes(Shop.renamed());
        goals.run("generate").succeeds();
        goals.run("squash").failsWith("is pending", "mvn db:contract -Ddb.contracts=all");
        goals.run("contract", "db.contracts=all").succeeds();
        goals.run("squash").failsWith("retired", "mvn db:purge");
        goals.run("new", "db.name=hand").succeeds();
        goals.run("squash").failsWith("_hand.sql", "Run mvn db:generate first");
    }

    @Test
    void refusesWhatClassesCannotSay() throws Exception {
        goals.classes(Shop.first());
        goals.run("new", "db.name=view").succeeds();
        Files.writeString(
                goals.migration("0001_expand_view.sql"),
                "\nCREATE VIEW public.one AS SELECT 1 AS one;\n",
                StandardOpenOption.APPEND);
        try (EmbeddedDatabase database = TestServers.database(14)) {
            goals.runOn(database, "generate").succeeds();
            goals.runOn(database, "squash").failsWith("one", "would lose it", "Nothing was changed.");
        }
    }

    @Test
    void refusesAnArchiveThatHasTheFiles() throws Exception {
        history();
        Files.createDirectories(goals.path("old"));
        Files.writeString(goals.path("old/0002_expand_add-customer-phone.sql"), "");
        try (EmbeddedDatabase database = TestServers.database(14)) {
            goals.runOn(database, "squash", "db.archive=" + goals.path("old"))
                    .failsWith("0002_expand_add-customer-phone.sql\" is in the way");
        }
    }

    @Test
    void isSkipped() throws Exception {
        history();
        goals.run("squash", "db.skip=true").succeeds().writesNothing();
        goals.run("squash", "db.squash.skip=true").succeeds().writesNothing().tells("db.squash.skip");
    }

    private void history() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        goals.classes(Shop.withPhone());
        goals.run("generate").succeeds();
    }
}
