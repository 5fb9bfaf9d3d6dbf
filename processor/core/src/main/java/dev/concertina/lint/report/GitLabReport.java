package dev.concertina.lint.report;

import dev.concertina.lint.Finding;
import dev.concertina.lint.LintReport;
import dev.concertina.lint.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Findings as GitLab's Code Quality reads them. */
final class GitLabReport {
    private static final Map<Severity, String> SEVERITIES =
            Map.of(Severity.ERROR, "critical", Severity.WARNING, "minor", Severity.INFO, "info");

    private GitLabReport() {}

    static String write(LintReport report, String folder) {
        Fingerprints fingerprints = new Fingerprints();
        List<Object> all = new ArrayList<>();
        for (Finding finding : report.findings()) {
            all.add(Ordered.of(
                    "description", finding.message(),
                    "check_name", finding.rule(),
                    "fingerprint", fingerprints.of(finding),
                    "severity", SEVERITIES.getOrDefault(finding.severity(), "info"),
                    "location",
                            Ordered.of(
                                    "path",
                                    folder + finding.file(),
                                    "lines",
                                    Map.of("begin", finding.position().line()))));
        }
        return JsonReport.GSON.toJson(all) + "\n";
    }
}
