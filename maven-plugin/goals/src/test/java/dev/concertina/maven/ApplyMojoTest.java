package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.embedded.EmbeddedServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ApplyMojoTest {
    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void printsThePlanAndRunsItOnceItIsNamed() throws Exception {
        migrations();
        try (EmbeddedDatabase database = TestServers.database(14)) {
            Outcome plan = goals.runAt(database, "apply").succeeds().writesNothing();
            plan.tells("0001_expand_create-customer.sql", "Nothing was changed.", "mvn db:apply -Ddb.plan=");
            assertThat(tables(database)).isEqualTo("0");
            Outcome run =
                    goals.runAt(database, "apply", "db.plan=" + plan.named()).succeeds();
            run.tells("DONE", "Ledger head");
            assertThat(run.changed().made()).containsExactly("target/concertina/run.json");
            assertThat(tables(database)).isEqualTo("1");
            goals.runAt(database, "apply").succeeds().tells("Nothing to apply");
        }
    }

    @Test
    void refusesAPlanThatIsNotTheOne() throws Exception {
        migrations();
        try (EmbeddedDatabase database = TestServers.database(14)) {
            goals.runAt(database, "apply", "db.plan=0123456789").failsWith("0123456789");
            goals.runAt(database, "apply", "db.yes=true").failsWith("development");
            Outcome plan = goals.runAt(database, "apply").succeeds();
            goals.runAt(database, "apply", "db.plan=" + plan.named(), "db.approvals=1")
                    .failsWith("approve");
            assertThat(tables(database)).isEqualTo("0");
        }
    }

    @Test
    void runsUnseenInDevelopment() throws Exception {
        migrations();
        goals.classes(Shop.withPhone());
        goals.run("generate").succeeds();
        try (EmbeddedDatabase database = TestServers.database(14)) {
            String[] development = {"db.yes=true", "db.environment=development", "db.to=1", "db.format=json"};
            assertThat(goals.runAt(database, "apply", development)
                            .succeeds()
                            .json()
                            .get("files")
                            .getAsJsonArray())
                    .hasSize(1);
            goals.runAt(database, "apply", "db.yes=true", "db.environment=production")
                    .failsWith("development", "production");
            goals.runAt(database, "apply", "db.yes=true", "db.environment=development", "db.report=" + goals.path("r"))
                    .succeeds()
                    .writes("r");
        }
    }

    @Test
    void demandsThatThePlanWasRehearsed() throws Exception {
        migrations();
        Path report = goals.path("target/concertina/rehearsal.json");
        String[] apply = {"db.yes=true", "db.environment=development", "db.rehearsed=true"};
        try (EmbeddedDatabase database = TestServers.database(14);
                EmbeddedDatabase stage = TestServers.database(14)) {
            goals.runAt(database, "apply", apply)
                    .failsWith("was not rehearsed", "there is no report", "nothing was changed", "mvn db:rehearse");
            goals.runOn(stage, "rehearse").succeeds();
            String written = Files.readString(report);
            Files.writeString(
                    report, written.replace("\"rehearsed\": [", "\"rehearsed\": [\"0002.sql sha256/v1:0\", "));
            goals.runAt(database, "apply", apply).failsWith("cannot be believed", "was changed since it was written");
            Files.writeString(report, written);
            goals.classes(Shop.withPhone());
            goals.run("generate").succeeds();
            goals.runAt(database, "apply", apply).failsWith("\"0002_expand_", "was not there");
            goals.runOn(stage, "rehearse", "db.rehearsal.from=2").succeeds();
            goals.runAt(database, "apply", apply).failsWith("0001_expand_create-customer.sql\" was taken for applied");
            goals.runAt(
                            database,
                            "apply",
                            "db.yes=true",
                            "db.environment=development",
                            "db.to=1",
                            "db.rehearsed=production")
                    .succeeds();
            goals.runAt(database, "apply", "db.rehearsed=development")
                    .succeeds()
                    .tells("mvn db:apply -Ddb.plan=");
            goals.runAt(database, "apply", apply).succeeds();
        }
    }

    @Test
    void failsWithAnAlertOnceASlowFileIsDone() throws Exception {
        Files.createDirectories(goals.path(Goals.MIGRATIONS));
        Files.writeString(goals.migration("0001_expand_slow.sql"), "SELECT pg_catalog.pg_sleep(1.1);");
        Files.writeString(goals.migration("0001_expand_slow.down.sql"), "SELECT 1;");
        try (EmbeddedDatabase database = TestServers.database(14)) {
            Outcome run = goals.runAt(
                    database, "apply", "db.yes=true", "db.environment=development", "db.budget=1", "db.format=json");
            assertThat(run.failure()).hasMessageContainingAll("is done", "0001_expand_slow.sql took 1", "db.budget");
            assertThat(run.json().get("passed").getAsBoolean()).isTrue();
            assertThat(run.json().get("alerts").getAsJsonArray()).hasSize(1);
            goals.runAt(database, "apply").succeeds().tells("Nothing to apply");
        }
    }

    @Test
    void refusesWhatItCannotRead() throws Exception {
        migrations();
        goals.run("apply", "db.url=localhost").failsWith("db.url", "jdbc:postgresql://host:port/database");
        goals.run("apply", "db.url=jdbc:postgresql://localhost:1/x", "db.user=x", "db.password=geheim")
                .failsWith("refused");
        goals.run("apply", "db.url=jdbc:postgresql://localhost:1/x", "db.server=nowhere")
                .failsWith("\"nowhere\"", "db.server");
        try (EmbeddedDatabase database = TestServers.database(14)) {
            goals.runAt(database, "apply", "db.phase=sideways").failsWith("db.phase", "sideways", "expand");
            goals.runAt(database, "apply", "db.to=second").failsWith("db.to", "second", "number");
            goals.runAt(database, "apply", "db.lockTimeout=0").failsWith("db.lockTimeout", "\"0\"", "1 or more");
            goals.runAt(database, "apply", "db.yes=true", "db.approvals=two").failsWith("db.approvals", "two");
        }
    }

    @Test
    void hooksRunWithPlaceholdersOfThePomAndTheCommandLine() throws Exception {
        migrations();
        Path hooks = Files.createDirectories(goals.path(Goals.MIGRATIONS).resolve("hooks"));
        Files.writeString(
                hooks.resolve("afterMigrate.sql"),
                "-- concertina: 1\n-- placeholders: yes\n\nCOMMENT ON TABLE public.customer IS '${word} of ${owner}';");
        String pom = "<placeholders><owner>pom</owner><word>${x}</word></placeholders>".replace("${x}", "table");
        try (EmbeddedDatabase database = TestServers.database(14)) {
            goals.runAt(database, "apply")
                    .failsWith("afterMigrate.sql, line 4", "${owner}", "-Ddb.placeholders.owner=");
            String[] login = login(database, "db.placeholders.owner=C4n4ry");
            Outcome plan = goals.runConfigured("apply", pom, login).succeeds();
            plan.tells("hook afterMigrate.sql", "placeholder owner pbkdf2/v1:", "placeholder word pbkdf2/v1:");
            assertThat(plan.lines()).noneMatch(l -> l.contains("C4n4ry"));
            goals.runConfigured("apply", pom, login(database, "db.plan=" + plan.named()))
                    .failsWith("is not what would run now");
            goals.runConfigured(
                            "apply", pom, login(database, "db.placeholders.owner=C4n4ry", "db.plan=" + plan.named()))
                    .succeeds();
            try (Connection connection = database.connect()) {
                assertThat(Sql.text(connection, "SELECT obj_description('public.customer'::regclass)"))
                        .isEqualTo("table of C4n4ry");
            }
            goals.runAt(database, "apply", "db.hooks=" + goals.path("gone"))
                    .failsWith("db.hooks", "gone", "nothing was done");
        }
    }

    private static String[] login(EmbeddedDatabase database, String... more) {
        List<String> all = new ArrayList<>(List.of(more));
        all.add("db.url=" + database.url());
        all.add("db.user=" + EmbeddedServer.USER);
        all.add("db.password=" + database.server().password());
        return all.toArray(String[]::new);
    }

    @Test
    void isSkipped() throws Exception {
        migrations();
        goals.run("apply", "db.skip=true").succeeds().writesNothing();
        goals.run("apply", "db.apply.skip=true").succeeds().tells("db.apply.skip");
    }

    private void migrations() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
    }

    private static String tables(EmbeddedDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            return Sql.text(connection, "SELECT count(*) FROM pg_catalog.pg_tables WHERE schemaname = 'public'");
        }
    }
}
