package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A password goes through every goal that logs in, through success and failure, as a property and within an address; then
 * it is looked for in all that was logged, by the driver at any level, in printed text, failures and files.
 */
class SecretTest {
    private static final String SECRET = "C4n4ry-s3cret";

    private static final List<List<String>> GOALS = List.of(
            List.of("apply"),
            List.of("apply", "db.yes=true", "db.environment=development", "db.snapshots=each"),
            List.of("status"),
            List.of("status", "db.format=json"),
            List.of("verify"),
            List.of("history"),
            List.of("deployed", "db.release=1"),
            List.of("freeze", "db.reason=a sale"),
            List.of("thaw", "db.reason=it is over"),
            List.of("approve", "db.plan=0123456789"),
            List.of("retire", "db.migration=1", "db.reason=a mistake"),
            List.of("move", "db.class=com.example.Nobody"),
            List.of("rollback", "db.steps=1"));

    private static final List<List<String>> REHEARSING =
            List.of(List.of("rehearse"), List.of("rehearse", "db.format=json"), List.of("config"), List.of("squash"));

    @RegisterExtension
    final Goals goals = new Goals();

    private final Logger driver = Logger.getLogger("org.postgresql");
    private final List<String> seen = new ArrayList<>();
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord line) {
            seen.add(new SimpleFormatter().format(line));
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    private void listen() {
        handler.setLevel(Level.ALL);
        driver.setLevel(Level.ALL);
        driver.addHandler(handler);
        driver.setUseParentHandlers(false);
    }

    @AfterEach
    void stop() {
        driver.removeHandler(handler);
        driver.setLevel(null);
        driver.setUseParentHandlers(true);
    }

    @Test
    void noGoalTellsAPassword() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        try (EmbeddedDatabase database = TestServers.database(18)) {
            try (Connection connection = database.connect()) {
                Sql.run(
                        connection,
                        "DO $$BEGIN CREATE ROLE canary LOGIN SUPERUSER; EXCEPTION WHEN duplicate_object THEN NULL; END$$",
                        "ALTER ROLE canary PASSWORD '" + SECRET + "'");
            }
            listen();
            String plain = database.url().replaceAll("\\?.*", "");
            for (List<String> login : List.of(
                    List.of("url=" + plain, "user=canary", "password=" + SECRET),
                    List.of("url=" + plain + "?user=canary&password=" + SECRET),
                    List.of("url=" + plain, "user=postgres", "password=" + SECRET),
                    List.of("url=jdbc:postgresql://127.0.0.1:1/x?user=x&password=" + SECRET),
                    List.of("url=jdbc:postgresql://no port:x/y?password=" + SECRET + "&user=x"),
                    List.of("url=jdbc:postgres://127.0.0.1/x?password=" + SECRET))) {
                GOALS.forEach(goal -> run(goal, "db.", login));
                REHEARSING.forEach(goal -> run(goal, "db.rehearsal.", login));
            }
        }
        assertThat(seen).anyMatch(s -> s.contains("Nothing to apply") || s.contains("DONE"));
        assertThat(seen).anyMatch(s -> s.contains("password authentication failed"));
        assertThat(seen).anyMatch(s -> s.contains("Connecting with URL"));
        assertThat(seen).noneMatch(s -> s.contains(SECRET));
    }

    private void run(List<String> goal, String prefix, List<String> login) {
        List<String> properties = new ArrayList<>(goal.subList(1, goal.size()));
        login.forEach(l -> properties.add(prefix + l));
        try {
            Outcome outcome = goals.run(goal.get(0), properties.toArray(String[]::new));
            seen.addAll(outcome.lines());
            seen.add(outcome.out());
            if (outcome.failure() != null) {
                StringWriter trace = new StringWriter();
                outcome.failure().printStackTrace(new PrintWriter(trace));
                seen.add(trace.toString());
            }
            try (Stream<Path> files = Files.walk(goals.path(""))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    seen.add(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (Exception e) {
            throw new AssertionError(goal + " " + Arrays.toString(e.getStackTrace()), e);
        }
    }
}
