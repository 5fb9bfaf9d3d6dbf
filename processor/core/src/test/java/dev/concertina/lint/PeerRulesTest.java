package dev.concertina.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.concertina.schema.PostgresVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The verdicts of other linters on their own scripts, and ours, by the table of docs/peer-rules.md. */
class PeerRulesTest {
    private static final Path CORPUS = Path.of("../../corpus/lint");
    private static final Pattern ROW = Pattern.compile("\\| (\\S+) \\| (.+?)(?: \\((.+)\\))? \\| .*\\|");
    private static final String ASIDE = "squawk-disable-assume-in-transaction";

    /** Which rules of ours stand for one of theirs, and what one of its findings must say. */
    private record Mapping(List<String> rules, List<String> words) {
        boolean says(Finding finding) {
            return rules.contains(finding.rule())
                    && (words.isEmpty() || words.stream().anyMatch(finding.fact()::contains));
        }
    }

    @Test
    void agreesWithAllButOneVerdict() throws IOException {
        Map<String, Mapping> table = table();
        List<String> disagreeing = new ArrayList<>();
        List<JsonObject> examples = examples();
        for (JsonObject example : examples) {
            String rule = rule(example);
            assertThat(table).as("the table has a row for each rule").containsKey(rule);
            boolean fires = Scripts.lint(sql(example), Scripts.on(version(example))).findings().stream()
                    .anyMatch(table.get(rule)::says);
            if (fires != fires(example)) {
                disagreeing.add(rule + " on " + version(example));
            }
        }
        assertThat(examples).hasSize(99);
        assertThat(disagreeing).as("as the page argues").containsExactly("adding-field-with-default on 11");
    }

    private static Map<String, Mapping> table() throws IOException {
        Map<String, Mapping> table = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("../../docs/peer-rules.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && !row.group(1).equals("Theirs")) {
                List<String> rules = List.of(row.group(2).split(", ", -1));
                List<String> words =
                        row.group(3) == null ? List.of() : List.of(row.group(3).split(", ", -1));
                table.put(row.group(1), new Mapping(rules, words));
            }
        }
        return table;
    }

    private static List<JsonObject> examples() throws IOException {
        List<JsonObject> examples = new ArrayList<>();
        for (String file : List.of("squawk.jsonl", "eugene.jsonl")) {
            for (String line : Files.readAllLines(CORPUS.resolve(file))) {
                examples.add(JsonParser.parseString(line).getAsJsonObject());
            }
        }
        return examples;
    }

    private static String rule(JsonObject example) {
        return example.get(example.has("hint") ? "hint" : "rule_under_test").getAsString();
    }

    private static boolean fires(JsonObject example) {
        return example.has("kind")
                ? example.get("kind").getAsString().equals("bad")
                : example.get("expect").getAsString().equals("fires");
    }

    /** The oldest that may run it, as the other linter was told. */
    private static int version(JsonObject example) {
        JsonElement version =
                example.has("settings") ? example.getAsJsonObject("settings").get("pg_version") : null;
        return version == null ? PostgresVersion.OLDEST : Integer.parseInt(version.getAsString());
    }

    private static String sql(JsonObject example) {
        if (!example.has("steps")) {
            String sql = example.get("sql").getAsString();
            boolean wrapped = example.getAsJsonObject("settings").has("assume_in_transaction") && !sql.contains(ASIDE);
            return (wrapped ? "" : "-- concertina: 1\n-- transactional: no\n\n") + sql;
        }
        StringBuilder files = new StringBuilder();
        int number = 1;
        for (JsonElement step : example.getAsJsonArray("steps")) {
            files.append("-- file: 000")
                    .append(number)
                    .append("_expand_step-")
                    .append(number++)
                    .append(".sql\n");
            files.append(step.getAsJsonObject().get("sql").getAsString()).append('\n');
        }
        return files.toString();
    }
}
