package dev.concertina.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.lint.rules.RuleList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule has a file of cases, {@code lint/<id>.sql}. {@code -- CASE: name} begins one; a rule must find as much as there
 * are lines {@code -- FINDING: id}, and each file has a case that fires and one that is silent.
 */
class RuleCasesTest {
    private static final Path CASES = Path.of("src/test/resources/lint");

    @Test
    void everyRuleHasCasesAndNoCasesAreLeftOver() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            List<String> names = files.map(f -> f.getFileName().toString().replace(".sql", ""))
                    .toList();
            assertThat(names).containsExactlyInAnyOrderElementsOf(RuleList.ids());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRule() {
        return RuleList.ids().stream().map(id -> DynamicTest.dynamicTest(id, () -> cases(id)));
    }

    private static void cases(String id) throws IOException {
        List<Integer> wanted = new ArrayList<>();
        for (String text : Files.readString(CASES.resolve(id + ".sql")).split("-- CASE: ", -1)) {
            if (!text.isEmpty()) {
                int end = text.indexOf('\n') + 1;
                String finding = "-- FINDING: " + id + "\n";
                String sql = text.substring(end).replace(finding, "");
                int expected = (text.length() - end - sql.length()) / finding.length();
                wanted.add(expected);
                assertThat(Scripts.lint(sql).findings())
                        .as(id + ", " + text.substring(0, end).strip())
                        .filteredOn(f -> f.rule().equals(id))
                        .hasSize(expected);
            }
        }
        assertThat(wanted).as("a case that is silent").contains(0).hasSizeGreaterThan(1);
        assertThat(wanted.stream().mapToInt(Integer::intValue).sum())
                .as("findings")
                .isPositive();
    }
}
