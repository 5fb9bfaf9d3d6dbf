package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.snapshot.PgDump;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RestoreMojoTest {
    private static final String SNAPSHOTS = "target/concertina/snapshots";

    @RegisterExtension
    final Goals goals = new Goals();

    @Test
    void printsThePlanAndRestoresOnceItIsNamed() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14);
                EmbeddedDatabase empty = TestServers.database(14)) {
            String snapshot = "db.snapshot=" + snapshot(database);
            Outcome plan = goals.runAt(empty, "restore", snapshot).succeeds().writesNothing();
            plan.tells("statements to", "Nothing was changed.", "-Ddb.plan=");
            assertThat(columns(empty)).isEqualTo("0");
            goals.runAt(empty, "restore", snapshot, "db.plan=0123456789")
                    .failsWith("0123456789", "Nothing was changed");
            goals.runAt(empty, "restore", snapshot, "db.plan=" + plan.named())
                    .succeeds()
                    .tells("DONE", "no ledger");
            assertThat(columns(empty)).isEqualTo("2");
            goals.runAt(empty, "restore", snapshot).failsWith("cannot run");
            assertThat(goals.runAt(database, "restore", snapshot, "db.format=json")
                            .json()
                            .get("refusals")
                            .getAsJsonArray())
                    .hasSize(1);
        }
    }

    @Test
    void refusesWhatIsNoSnapshot() throws Exception {
        Path file = Files.writeString(goals.path("dump.sql"), "CREATE TABLE x (id int);");
        goals.run("restore", "db.snapshot=" + file).failsWith("dump.sql", "nothing was restored");
        goals.run("restore", "db.snapshot=" + goals.path("gone.sql")).failsWith("gone.sql");
    }

    @Test
    void isSkipped() throws Exception {
        goals.run("restore", "db.snapshot=x", "db.skip=true").succeeds().writesNothing();
        goals.run("restore", "db.snapshot=x", "db.restore.skip=true").succeeds().tells("db.restore.skip");
    }

    /** The one that a run kept at its end. */
    private Path snapshot(EmbeddedDatabase database) throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        goals.runAt(database, "apply", "db.yes=true", "db.environment=development", "db.snapshots=sometimes")
                .failsWith("db.snapshots", "none, ends, each");
        Outcome run = goals.runAt(database, "apply", "db.yes=true", "db.environment=development", "db.snapshots=ends")
                .succeeds();
        run.tells(SNAPSHOTS);
        boolean dumped = run.changed().made().stream().anyMatch(f -> f.endsWith(".pg_dump.sql"));
        boolean told = run.lines().stream().anyMatch(l -> l.contains("No dump beside the snapshot"));
        assertThat(dumped || told)
                .as("a pg_dump at hand is used, or it is told why not")
                .isEqualTo(PgDump.onPath().isPresent());
        try (Stream<Path> files = Files.walk(goals.path(SNAPSHOTS))) {
            List<Path> after = files.filter(f -> f.getFileName().toString().matches("\\d+-after-.*\\.sql"))
                    .filter(f -> !f.toString().endsWith(".pg_dump.sql"))
                    .toList();
            assertThat(after).hasSize(1);
            return after.get(0);
        }
    }

    private static String columns(EmbeddedDatabase database) throws Exception {
        try (Connection connection = database.connect()) {
            return Sql.text(
                    connection, "SELECT count(*) FROM information_schema.columns WHERE table_schema = 'public'");
        }
    }
}
