package dev.concertina.maven;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.embedded.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code db:rehearse} over rows of the user's. */
class RehearsalDataTest {
    private static final String[] CANARIES = {"canary", "parrot", "73519826"};

    @RegisterExtension
    final Goals goals = new Goals();

    @BeforeEach
    void migrations() throws Exception {
        goals.classes(Shop.first());
        goals.run("generate").succeeds();
        goals.classes(Shop.withPhone());
        goals.run("generate").succeeds();
    }

    @Test
    void takesRowsOfFiles() throws Exception {
        Path folder = Files.createDirectories(goals.path("rows"));
        Files.writeString(folder.resolve("customer.csv"), "id,mail\n7,zoë@example.com\n8,\n");
        try (EmbeddedDatabase database = TestServers.database(14)) {
            Outcome outcome = goals.runOn(database, "rehearse", "db.rehearsal.from=2", "db.rehearsal.data=rows")
                    .succeeds();
            outcome.tells("2 rows  lossy", "seed 1, but in 1 table 2 rows of customer.csv.");
            assertThat(goals.path("target/concertina/rehearsal.html")).content().contains("customer.csv");
            Files.writeString(
                    goals.path("more.sql"), "INSERT INTO customer VALUES (7);\n\nINSERT INTO customer VALUES (7);");
            goals.runOn(database, "rehearse", "db.rehearsal.from=2", "db.rehearsal.data=rows/customer.csv,more.sql")
                    .failsWith("more.sql:1: duplicate key", "(id)=(7)", "The rehearsal has not begun.");
            goals.runOn(database, "rehearse", "db.rehearsal.data=rows")
                    .failsWith("customer.csv:1: There is no table public.customer", "db.rehearsal.from");
        }
        goals.run("rehearse", "db.rehearsal.data=gone.csv").failsWith("gone.csv", "is not there");
        goals.run("rehearse", "db.rehearsal.data=rows", "db.rehearsal.sample=jdbc:postgresql://localhost:1/x")
                .failsWith("Both db.rehearsal.data and db.rehearsal.sample", "nothing was done");
    }

    @Test
    void takesAMaskedSampleAndTellsNobodyWhatItWas() throws Exception {
        loseRows();
        try (EmbeddedDatabase database = TestServers.database(14);
                EmbeddedDatabase live = live()) {
            Outcome outcome =
                    sample(database, live, EmbeddedServer.USER, live.server().password());
            assertThat(outcome.failure()).hasMessageContaining("The rehearsal failed");
            outcome.tells("another value in \"mail\"", "id=");
            assertThat(goals.path("target/concertina/rehearsal.json"))
                    .content()
                    .contains("a masked sample of database \\\"" + live.name() + "\\\"", "id=");
            assertThat(String.join("\n", outcome.lines()) + outcome.out()).doesNotContain(CANARIES);
            assertThat(filesWith("id=")).isNotEmpty();
            for (String canary : CANARIES) {
                assertThat(filesWith(canary)).as(canary).isEmpty();
            }
        }
    }

    @Test
    void saysWhyThereIsNoSample() throws Exception {
        try (EmbeddedDatabase database = TestServers.database(14);
                EmbeddedDatabase live = live()) {
            sample(database, live, "concertina_reader", "reads")
                    .failsWith(
                            "The database of db.rehearsal.sample cannot be read",
                            "permission denied for table customer",
                            "The rehearsal has not begun.",
                            "Log in as a role that may read");
            goals.runOn(
                            database,
                            "rehearse",
                            address(live),
                            "db.user=" + EmbeddedServer.USER,
                            "db.password=" + live.server().password())
                    .failsWith("No table of database", "Say what is applied already");
        }
    }

    private static EmbeddedDatabase live() throws Exception {
        EmbeddedDatabase live = TestServers.database(15);
        try (Connection connection = live.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE public.customer (id bigint PRIMARY KEY, mail text)");
            statement.execute("INSERT INTO customer SELECT 7351982640 + i, 'canary' || i || '@parrot.example'"
                    + " FROM generate_series(0, 9) AS i");
            statement.execute("DO $$ BEGIN CREATE ROLE concertina_reader LOGIN PASSWORD 'reads';"
                    + " EXCEPTION WHEN duplicate_object THEN NULL; END $$");
        }
        return live;
    }

    /** A way back that loses rows and values, so that they are told. */
    private void loseRows() throws IOException {
        Path down;
        try (Stream<Path> files = Files.list(goals.migration(""))) {
            down = files.filter(f -> f.getFileName().toString().matches("0002_.*\\.down\\.sql"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(
                down,
                "\nDELETE FROM public.customer WHERE id % 2 = 0;\nUPDATE public.customer SET mail = mail || '!';\n",
                StandardOpenOption.APPEND);
    }

    private Outcome sample(EmbeddedDatabase database, EmbeddedDatabase live, String user, String password)
            throws Exception {
        return goals.runOn(
                database,
                "rehearse",
                "db.rehearsal.from=2",
                address(live),
                "db.user=" + user,
                "db.password=" + password);
    }

    private static String address(EmbeddedDatabase database) {
        return "db.rehearsal.sample=jdbc:postgresql://localhost:"
                + database.server().port() + "/" + database.name();
    }

    private List<Path> filesWith(String text) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(goals.path(""))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, ISO_8859_1).contains(text)) {
                    found.add(file);
                }
            }
        }
        return found;
    }
}
