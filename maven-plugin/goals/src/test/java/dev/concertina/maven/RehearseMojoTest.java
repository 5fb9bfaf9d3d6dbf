package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
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
                            "db.rehearsal.seed=42",
                            "db.rehearsal.report=" + goals.path("proof.json"))
                    .succeeds();
            assertThat(outcome.json().get("passed").getAsBoolean()).isTrue();
            assertThat(outcome.json().getAsJsonObject("rows").get("seed").getAsInt())
                    .isEqualTo(42);
            assertThat(goals.path("proof.html")).content().contains("seed 42");
            assertThat(goals.path("proof.md")).content().contains("seed 42");
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
    void tellsGithubWhatFailedAndWhere() throws Exception {
        goals.run("new", "db.name=gifts").succeeds();
        Files.writeString(
                goals.migration("0001_expand_gifts.sql"),
                "\nCREATE TABLE public.gift (id int PRIMARY KEY);\n",
                StandardOpenOption.APPEND);
        Properties environment = goals.session().getSystemProperties();
        environment.setProperty("env.GITHUB_ACTIONS", "true");
        environment.setProperty("env.GITHUB_WORKSPACE", goals.path("").toString());
        environment.setProperty(
                "env.GITHUB_STEP_SUMMARY", goals.path("summary.md").toString());
        try (EmbeddedDatabase database = TestServers.database(14)) {
            Outcome outcome = goals.runOn(database, "rehearse");
            assertThat(outcome.out())
                    .contains("::error file=src/main/resources/db/migration/0001_expand_gifts.down.sql,line=1,title=")
                    .contains("gift");
        }
        assertThat(goals.path("summary.md")).content().startsWith("## ❌ Rehearsal: not proved");
    }

    @Test
    void writesLocksAndRefusesStatisticsThatAreNone() throws Exception {
        migrations();
        Path statistics = goals.migration("statistics.txt");
        Files.writeString(statistics, "{}");
        goals.run("rehearse", "db.statistics=" + statistics)
                .failsWith("statistics.txt is no statistics", "no \"schemas\"", "mvn db:stats");
        goals.run("rehearse", "db.budget.lock=0").failsWith("db.budget.lock");
        Files.delete(statistics);
        try (EmbeddedDatabase database = TestServers.database(14)) {
            goals.runOn(database, "rehearse", "db.rehearsal.locks=true").succeeds();
        }
        assertThat(goals.migration("0001_expand_create-customer.locks.json"))
                .content()
                .contains("\"version\": 1", "CREATE TABLE", "\"down\"")
                .doesNotContain("illis");
    }

    @Test
    void lintReadsTheLocksThatARehearsalSaw() throws Exception {
        Files.createDirectories(goals.path(Goals.MIGRATIONS));
        write("0001_expand_gifts.sql", "CREATE TABLE public.gift (id bigint PRIMARY KEY);");
        write("0001_expand_gifts.down.sql", "DROP TABLE public.gift;");
        write(
                "0002_expand_notes.sql",
                "DO $$ BEGIN EXECUTE 'ALTER TABLE public.gift ' || 'ADD COLUMN note text'; END $$;");
        write("0002_expand_notes.down.sql", "ALTER TABLE public.gift DROP COLUMN note;");
        String told = "in its last rehearsal it took ACCESS EXCLUSIVE on \"public.gift\" [hidden-lock]";
        assertThat(goals.run("lint", "db.lint.failOn=off").succeeds().lines()).noneMatch(l -> l.contains(told));
        try (EmbeddedDatabase database = TestServers.database(14)) {
            goals.runOn(database, "rehearse", "db.rehearsal.locks=true");
        }
        Outcome lint = goals.run("lint", "db.lint.failOn=off").succeeds().tells(told);
        assertThat(lint.lines()).filteredOn(l -> l.contains("[hidden-lock]")).hasSize(1);
        write("0002_expand_notes.down.sql", "ALTER TABLE public.gift DROP note;");
        goals.run("lint", "db.lint.failOn=off").succeeds().tells("the file of its locks does not know this statement");
        write("0002_expand_notes.locks.json", "{}");
        goals.run("lint").failsWith("0002_expand_notes.locks.json", "is no file of locks", "mvn db:rehearse");
    }

    @Test
    void namesTheSeedAndRefusesOneThatIsNone() throws Exception {
        migrations();
        goals.run("rehearse", "db.rehearsal.seed=x").failsWith("db.rehearsal.seed", "\"x\"");
        try (EmbeddedDatabase database = TestServers.database(14)) {
            goals.runOn(database, "rehearse", "db.rehearsal.rows=3").succeeds().tells("Synthetic rows of seed 1.");
        }
    }

    @Test
    void leavesAProjectWithoutMigrationsAlone() throws Exception {
        goals.run("rehearse").succeeds().writesNothing().tells("No migrations here: nothing to rehearse.");
        goals.run("rehearse", "db.format=json").succeeds().json();
    }

    @Test
    void takesFilesForAppliedByNumberByLedgerOrByGit() throws Exception {
        migrations();
        goals.classes(Shop.withPhone());
        goals.run("generate").succeeds();
        String second = "0002_expand_";
        try (EmbeddedDatabase database = TestServers.database(14)) {
            Outcome all = goals.runOn(database, "rehearse").succeeds();
            all.tells("INFO 0001_expand_create-customer.sql", "INFO " + second);
            onlySecond(goals.runOn(database, "rehearse", "db.rehearsal.from=2").succeeds());
            try (EmbeddedDatabase production = TestServers.database(14)) {
                goals.runAt(production, "apply", "db.yes=true", "db.environment=development", "db.to=1")
                        .succeeds();
                onlySecond(goals.runOn(database, "rehearse", "db.rehearsal.ledger=" + production.url())
                        .succeeds());
            }
            git("init", "-q");
            git("add", goals.migration("0001_expand_create-customer.sql").toString());
            git("-c", "user.name=a", "-c", "user.email=a@example.com", "commit", "-q", "-m", "first");
            onlySecond(goals.runOn(
                            database,
                            "rehearse",
                            "db.rehearsal.ledger=jdbc:postgresql://localhost:1/x",
                            "db.rehearsal.since=HEAD")
                    .succeeds()
                    .tells("WARN The ledger of db.rehearsal.ledger cannot be read"));
            goals.runOn(database, "rehearse", "db.rehearsal.from=two").failsWith("db.rehearsal.from", "\"two\"");
            goals.runOn(database, "rehearse", "db.rehearsal.since=nowhere")
                    .failsWith("\"nowhere\"", "cannot be told", "Nothing was done", "Fetch that revision");
            Files.writeString(
                    goals.migration("0001_expand_create-customer.sql"), "\n-- edited\n", StandardOpenOption.APPEND);
            goals.runOn(database, "rehearse", "db.rehearsal.since=HEAD").failsWith("0001_expand_create-customer.sql");
        }
    }

    private static void onlySecond(Outcome outcome) {
        outcome.tells("1 files count as applied, up to 0001_expand_create-customer.sql", "INFO 0002_expand_");
        assertThat(outcome.lines()).noneMatch(l -> l.startsWith("INFO 0001_expand_create-customer.sql  "));
    }

    private void git(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command)
                .directory(goals.path(".").toFile())
                .inheritIO()
                .start();
        assertThat(git.waitFor()).isZero();
    }

    @Test
    void asksTestsWalksTheHistoryAndFailsWhereItIsTold() throws Exception {
        migrations();
        Files.createDirectories(goals.path("src/test/db"));
        Files.writeString(
                goals.path("src/test/db/a.sql"),
                "SELECT 'none' WHERE NOT EXISTS (SELECT FROM pg_class WHERE relname = 'customer')");
        try (EmbeddedDatabase database = TestServers.database(14)) {
            goals.runOn(database, "rehearse", "db.cycle=all")
                    .succeeds()
                    .tells("1 tests hold", "1 files from empty to the head, 1 back and again");
            assertThat(goals.runOn(database, "rehearse", "db.rehearsal.failOn=lossy")
                            .failure())
                    .hasMessageContainingAll(
                            "passed, but db.rehearsal.failOn is lossy", "0001_expand_create-customer.sql is lossy");
            Files.writeString(goals.path("src/test/db/a.sql"), "\nSELECT 7 AS wrong");
            Outcome wrong = goals.runOn(database, "rehearse");
            assertThat(wrong.failure()).hasMessageContaining("a test does not hold");
            wrong.tells("ERROR a.sql line 2: returned 1 row instead of none, for example (wrong=7)");
            goals.runOn(database, "rehearse", "db.cycle=some").failsWith("db.cycle", "none, all");
        }
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
        goals.run("rehearse", "db.rehearsal.rows=0")
                .failsWith("db.rehearsal.rows is \"0\"", "nothing was done", "1 or more");
        goals.run("rehearse", "db.rehearsal.rows.orders=7")
                .failsWith("db.rehearsal.rows.orders", "nothing was done", "db.rehearsal.rows.public.orders");
        goals.run("rehearse", "db.rehearsal.rows.public.orders=many").failsWith("\"many\"", "0 or more");
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

    private void write(String file, String sql) throws Exception {
        Files.writeString(goals.migration(file), sql + "\n");
    }
}
