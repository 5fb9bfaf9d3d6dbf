package dev.concertina.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    private static final String TRUNCATE = "TRUNCATE orders;";

    @Test
    void silencesOneRuleForOneStatement() {
        String allow = "-- concertina:allow ban-truncate because it holds samples only\n";
        assertThat(rules(allow + TRUNCATE)).doesNotContain("ban-truncate", "suppression");
        assertThat(rules(allow + TRUNCATE + "\n" + TRUNCATE)).contains("ban-truncate");
        assertThat(rules(allow + "DROP TABLE orders;")).contains("ban-drop-table", "suppression");
    }

    @Test
    void withoutAReasonIsAFinding() {
        Finding finding = found("-- concertina:allow ban-truncate\n" + TRUNCATE);
        assertThat(finding.message())
                .isEqualTo(
                        "a suppression names \"ban-truncate\" and it gives no reason; nobody will know why it was right."
                                + " Write \"-- concertina:allow <rule> because <reason>\" on the line before the statement, or"
                                + " remove it.");
        assertThat(finding.position().line()).isEqualTo(1);
    }

    @Test
    void thatSilencesNothingIsAFinding() {
        assertThat(found("\n\n-- concertina:allow ban-truncate because it was one\nSELECT 1;")
                        .position()
                        .line())
                .isEqualTo(3);
        assertThat(found("-- concertina:allow everything\nSELECT 1;").severity())
                .isEqualTo(Severity.WARNING);
    }

    private static Finding found(String sql) {
        return Scripts.lint(sql).findings().stream()
                .filter(f -> f.rule().equals("suppression"))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rules(String sql) {
        return Scripts.lint(sql).findings().stream().map(Finding::rule).toList();
    }
}
