package dev.concertina.lint.report;

import dev.concertina.lint.Finding;
import dev.concertina.lint.LintReport;
import dev.concertina.lint.Severity;
import java.util.List;
import java.util.Map;

/**
 * Findings as workflow commands. A step shows ten annotations of a kind at most, so nine are the gravest findings, and one
 * says how many are left.
 *
 * @see <a href="https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions">Workflow commands</a>
 */
final class GitHubReport {
    private static final int MOST = 9;
    private static final Map<Severity, String> COMMANDS =
            Map.of(Severity.ERROR, "error", Severity.WARNING, "warning", Severity.INFO, "notice");

    private GitHubReport() {}

    static String write(LintReport report, String folder) {
        List<Finding> gravest = report.findings().stream()
                .sorted(java.util.Comparator.comparing(Finding::severity))
                .limit(MOST)
                .toList();
        StringBuilder out = new StringBuilder();
        for (Finding finding : gravest) {
            out.append("::")
                    .append(COMMANDS.getOrDefault(finding.severity(), "notice"))
                    .append(" file=")
                    .append(property(folder + finding.file()))
                    .append(",line=")
                    .append(finding.position().line())
                    .append(",col=")
                    .append(finding.position().column())
                    .append(",title=")
                    .append(property(finding.rule()))
                    .append("::")
                    .append(data(finding.message()))
                    .append('\n');
        }
        int left = report.findings().size() - gravest.size();
        if (left > 0) {
            out.append("::notice title=db%3Alint::")
                    .append(left)
                    .append(" more findings stand in the log of this step.\n");
        }
        return out.toString();
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
