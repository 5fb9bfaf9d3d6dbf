package dev.concertina.lint;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
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
    void agreesWhereBothHaveARule() throws IOException {
        Map<String, Mapping> table = table();
        List<String> disagreeing = new ArrayList<>();
        int compared = 0;
        int old = 0;
        int without = 0;
        int alike = 0;
        for (JsonObject example : examples()) {
            String rule = rule(example);
            assertThat(table).as("the table has a row for each rule").containsKey(rule);
            Mapping ours = table.get(rule);
            boolean fires = Scripts.lint(sql(example)).findings().stream().anyMatch(ours::says);
            boolean agrees = fires == fires(example);
            alike += agrees ? 1 : 0;
            if (isOld(example)) {
                old++;
            } else if (ours.rules().isEmpty()) {
                without++;
            } else {
                compared++;
                if (!agrees) {
                    disagreeing.add(rule + ": " + sql(example));
                }
            }
        }
        assertThat(disagreeing).isEmpty();
        assertThat(List.of(compared, old, without, alike))
                .as("as the page says")
                .containsExactly(89, 3, 7, 92);
    }

    private static Map<String, Mapping> table() throws IOException {
        Map<String, Mapping> table = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("../../docs/peer-rules.md"))) {
            Matcher row = ROW.matcher(line);
            if (row.matches() && !row.group(1).equals("Theirs")) {
                List<String> rules = row.group(2).equals("–")
                        ? List.of()
                        : List.of(row.group(2).split(", ", -1));
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

    private static boolean isOld(JsonObject example) {
        JsonElement version =
                example.has("settings") ? example.getAsJsonObject("settings").get("pg_version") : null;
        return version != null && Integer.parseInt(version.getAsString()) < 14;
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
