package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.ledger.Author;
import dev.concertina.database.ledger.Event;
import dev.concertina.database.ledger.Ledger;
import dev.concertina.database.run.ScriptFailure;
import dev.concertina.database.run.ScriptRunner;
import dev.concertina.script.Hooks;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Placeholders;
import dev.concertina.script.ScriptException;
import dev.concertina.script.ScriptSource;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What runs is the text with its placeholders replaced; what is agreed to and told is their names. */
class PlaceholderTest {
    private static final String ASKS = "-- concertina: 1\n-- placeholders: yes\n\n";

    @Test
    void filesAndHooksRunWithValues() throws SQLException {
        MigrationFolder folder = folder(Map.of("word", "'first'", "table", "public.trail"));
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Hooked.trail(database);
            Applied applied = new Applied(database);
            assertThat(applied.apply(folder).failure()).isEmpty();
            assertThat(Hooked.notes(database)).isEqualTo("hook first ${word}");
            assertThat(applied.rollBack(folder, 0).failure()).isEmpty();
            assertThat(Hooked.notes(database)).isEqualTo("hook ${word}");
        }
    }

    @Test
    void otherValuesAreAnotherPlanThatDoesNotTellThem() throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Hooked.trail(database);
            Applied applied = new Applied(database);
            RunPlan one = plan(applied, Map.of("word", "'first'", "table", "public.trail"));
            RunPlan other = plan(applied, Map.of("word", "'other'", "table", "public.trail"));
            RunPlan more = plan(applied, Map.of("word", "'first'", "table", "public.trail", "unused", "x"));
            assertThat(one.hash()).isNotEqualTo(other.hash()).isEqualTo(more.hash());
            assertThat(one.values())
                    .hasSize(2)
                    .allMatch(v -> v.matches("placeholder (table|word) pbkdf2/v1:[0-9a-f]+"));
            assertThat(one.lines()).noneMatch(l -> l.contains("first"));
            assertThat(one.lines())
                    .as("the table is known by its value")
                    .anyMatch(l -> l.startsWith("object: table public.trail"));
            Consent consent = new Consent(Optional.of(one.hash()), 0);
            assertThatThrownBy(() -> applied.runner(folder(Map.of("word", "'other'", "table", "public.trail")))
                            .run(Mode.APPLY, Wish.EVERYTHING, consent))
                    .isInstanceOf(ApplyException.class);
        }
    }

    @Test
    void whatHasNoValueIsRefusedBeforeTheFirstStatement() throws SQLException {
        MigrationFolder folder = folder(Map.of("table", "public.trail"));
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            Hooked.trail(database);
            Applied applied = new Applied(database);
            assertThatThrownBy(() -> applied.apply(folder))
                    .isInstanceOf(ApplyException.class)
                    .hasMessageContainingAll("0001_expand_one.sql, line 4", "${word}", "-Ddb.placeholders.word=");
            assertThat(applied.state().environment()).isEmpty();
            assertThat(Hooked.notes(database)).isEmpty();
            assertThatThrownBy(() -> new ScriptRunner(connection)
                            .run(folder.pairs().get(0).up()))
                    .isInstanceOf(ScriptException.class)
                    .hasMessageContaining("${word}");
        }
    }

    @Test
    void aFileThatDoesNotAskForItIsOnlyNoted() throws SQLException {
        MigrationFolder folder = MigrationFolder.read(
                NamingStyle.CONCERTINA,
                Map.of("0001_expand_one.sql", Hooked.note("${word}"), "0001_expand_one.down.sql", "SELECT '${other}';"),
                new Placeholders(Map.of("word", "first")));
        try (EmbeddedDatabase database = TestServers.database(18)) {
            Hooked.trail(database);
            Applied applied = new Applied(database);
            assertThat(applied.runner(folder).plan(Mode.APPLY, Wish.EVERYTHING).notes())
                    .anyMatch(n ->
                            n.contains("0001_expand_one.sql holds \"${word}\"") && n.contains("placeholders: yes"));
            assertThat(applied.apply(folder).failure()).isEmpty();
            assertThat(Hooked.notes(database)).isEqualTo("${word}");
        }
    }

    @Test
    void aFailureDoesNotTellValues() throws SQLException {
        String secret = "C4n4ry-s3cret";
        MigrationFolder folder = MigrationFolder.read(
                NamingStyle.CONCERTINA,
                Map.of(
                        "0001_expand_one.sql",
                        ASKS + "CREATE ROLE \"${password}\" PASSWORD '${password}'; SELECT '" + "x".repeat(185)
                                + "${password}'::int;",
                        "0001_expand_one.down.sql",
                        "SELECT 1;"),
                new Placeholders(Map.of("password", secret)));
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            Applied applied = new Applied(database);
            RunSummary summary = applied.apply(folder);
            assertThat(summary.failure().orElse("")).contains("${password}").doesNotContain("C4n4ry");
            assertThat(new Ledger(connection, Author.current()).events())
                    .extracting(Event::data)
                    .noneMatch(d -> d.contains(secret));
            assertThat(applied.told).noneMatch(t -> t.contains(secret));
            assertThatThrownBy(() -> new ScriptRunner(connection)
                            .run(folder.pairs().get(0).up()))
                    .isInstanceOfSatisfying(
                            ScriptFailure.class,
                            e -> assertThat(trace(e)).contains("${password}").doesNotContain("C4n4ry"));
            assertThat(Sql.text(connection, "SELECT count(*) FROM pg_roles WHERE rolname = '" + secret + "'"))
                    .isEqualTo("0");
        }
    }

    private static String trace(Throwable failure) {
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }

    private static RunPlan plan(Applied applied, Map<String, String> values) throws SQLException {
        return applied.runner(folder(values)).plan(Mode.APPLY, Wish.EVERYTHING);
    }

    /** Placeholders in a file, in its down and in a hook. */
    private static MigrationFolder folder(Map<String, String> values) {
        Placeholders placeholders = new Placeholders(values);
        return MigrationFolder.read(
                        NamingStyle.CONCERTINA,
                        Map.of(
                                "0001_expand_one.sql",
                                ASKS + "INSERT INTO ${table} (what) VALUES (${word}), ('${$}{word}');",
                                "0001_expand_one.down.sql",
                                ASKS + "DELETE FROM ${table} WHERE what = ${word};"),
                        placeholders)
                .with(Hooks.read(
                        ScriptSource.of(
                                Map.of("beforeMigrate.sql", ASKS + "INSERT INTO ${table} (what) VALUES ('hook');")),
                        placeholders));
    }
}
