package dev.concertina.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.concertina.parse.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PlaceholdersTest {
    private static final String ASKS = "-- concertina: 1\n-- placeholders: yes\n\n";
    private static final Placeholders VALUES = new Placeholders(
            Map.of("owner", "app_owner", "nested", "${owner}", "money", "$1\\2", "empty", "", "a.b-c", "x"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GRANT ${owner}            | GRANT app_owner
            '${owner}${owner}'        | 'app_ownerapp_owner'
            ${nested}                 | ${owner}
            ${money}                  | $1\\2
            <${empty}>                | <>
            ${a.b-c}                  | x
            ${$}{owner}               | ${owner}
            $${owner}                 | $app_owner
            ${other} ${owner          | ${other} ${owner
            """)
    void eachIsReplacedOnce(String text, String expected) {
        assertThat(VALUES.replaced(text)).isEqualTo(expected);
    }

    @Test
    void aFileIsReplacedOnlyIfItAsksForIt() {
        Script asks = script(ASKS + "SELECT '${owner}';");
        assertThat(asks.sql().text()).isEqualTo(ASKS + "SELECT 'app_owner';");
        assertThat(asks.checksum()).isEqualTo(Checksum.of(ASKS + "SELECT '${owner}';"));
        assertThat(asks.statements()).extracting(Statement::text).containsExactly("SELECT 'app_owner'");
        Script silent = script("SELECT '${owner} ${other}';");
        assertThat(silent.sql().text()).isEqualTo("SELECT '${owner} ${other}';");
        assertThat(silent.unknownPlaceholders()).isEmpty();
    }

    @Test
    void whatHasNoValueIsNamedWithItsPlaceAndNothingRuns() {
        Script script = script(ASKS + "SELECT 1;\nSELECT '${other}', '${other}', '${o o}', '${';");
        List<Problem> problems = script.unknownPlaceholders();
        assertThat(problems).extracting(Problem::line).containsOnly(5);
        assertThat(problems.get(0).message())
                .isEqualTo("[concertina:unknown-placeholder] 0001_expand_x.sql, line 5: the placeholder \"${other}\" in"
                        + " column 9 has no value; the script would run with its name instead, so it does not run."
                        + " Give it one: -Ddb.placeholders.other=…. For the characters themselves write \"${$}{\", or"
                        + " take \"placeholders: yes\" out of the header.");
        assertThat(problems).hasSize(3);
        assertThatThrownBy(() -> Units.of(script))
                .isInstanceOf(ScriptException.class)
                .hasMessageContaining("${other}");
    }

    @Test
    void aValueMayChangeWhatAScriptIsMadeOf() {
        Placeholders values = new Placeholders(Map.of("end", "; SELECT 2"));
        Script script = MigrationFolder.read(NamingStyle.CONCERTINA, files(ASKS + "SELECT 1${end};"), values)
                .pairs()
                .get(0)
                .up();
        assertThat(script.statements()).hasSize(2);
        Placeholders commit = new Placeholders(Map.of("end", "; COMMIT"));
        assertThat(MigrationFolder.read(NamingStyle.CONCERTINA, files(ASKS + "SELECT 1${end};"), commit)
                        .problems())
                .extracting(Problem::code)
                .containsExactly("bad-transaction");
    }

    @Test
    void valuesAreNotTold() {
        Placeholders secret = new Placeholders(Map.of("password", "s3cret", "long", "s3cret-er", "short", "s"));
        assertThat(secret.toString()).isEqualTo("[long, password, short]");
        assertThat(secret.masked("syntax error at s3cret-er or s3cret"))
                .isEqualTo("syntax error at ${long} or ${password}");
        assertThat(new Placeholders(Map.of("quoted", "it''s")).masked("no number: it's, 'it''s'"))
                .isEqualTo("no number: ${quoted}, '${quoted}'");
        String digest = secret.digest("password", "here");
        assertThat(digest).matches("pbkdf2/v1:[0-9a-f]{32}").isEqualTo(secret.digest("password", "here"));
        assertThat(digest).isNotEqualTo(secret.digest("password", "there"));
        assertThat(digest).isNotEqualTo(secret.digest("long", "here"));
        assertThat(VALUES.digest("empty", "here")).isNotEqualTo(digest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two\nlines", "\0", "tab\there", "\u2028", "\u202E"})
    void aValueIsOneVisibleLine(String value) {
        assertThatThrownBy(() -> new Placeholders(Map.of("x", value)))
                .hasMessageContainingAll("\"x\"", "nothing was done", "one line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "a b", "$", "a}"})
    void aNameIsAWord(String name) {
        assertThatThrownBy(() -> new Placeholders(Map.of(name, "x")))
                .hasMessageContainingAll("\"" + name + "\"", "nothing was done", "letters");
    }

    @Test
    void flywayReplacesThemToo() {
        assertThat(NamingStyle.FLYWAY.sideFile(script("SELECT '${x}';"))).contains("placeholderReplacement=false\n");
        assertThat(NamingStyle.FLYWAY.sideFile(script(ASKS + "SELECT '${x}';"))).isEmpty();
    }

    private static Script script(String text) {
        return MigrationFolder.read(NamingStyle.CONCERTINA, files(text), VALUES)
                .pairs()
                .get(0)
                .up();
    }

    private static Map<String, String> files(String text) {
        return Map.of("0001_expand_x.sql", text, "0001_expand_x.down.sql", "-- nothing");
    }
}
