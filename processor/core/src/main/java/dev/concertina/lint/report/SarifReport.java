package dev.concertina.lint.report;

import dev.concertina.lint.Finding;
import dev.concertina.lint.LintReport;
import dev.concertina.lint.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Findings as SARIF 2.1.0. */
final class SarifReport {
    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final Map<Severity, String> LEVELS =
            Map.of(Severity.ERROR, "error", Severity.WARNING, "warning", Severity.INFO, "note", Severity.OFF, "none");

    private SarifReport() {}

    static String write(LintReport report, String folder) {
        List<String> rules = report.findings().stream()
                .map(Finding::rule)
                .distinct()
                .sorted()
                .toList();
        Fingerprints fingerprints = new Fingerprints();
        List<Object> results = new ArrayList<>();
        for (Finding finding : report.findings()) {
            results.add(result(finding, folder, rules, fingerprints.of(finding)));
        }
        Map<String, Object> driver = Ordered.of(
                "name",
                "db:lint",
                "rules",
                rules.stream().map(SarifReport::rule).toList());
        Map<String, Object> run =
                Ordered.of("tool", Map.of("driver", driver), "columnKind", "unicodeCodePoints", "results", results);
        return JsonReport.GSON.toJson(Ordered.of("$schema", SCHEMA, "version", "2.1.0", "runs", List.of(run))) + "\n";
    }

    private static Map<String, Object> rule(String id) {
        return Ordered.of("id", id, "shortDescription", Map.of("text", id.replace('-', ' ')));
    }

    private static Map<String, Object> result(Finding finding, String folder, List<String> rules, String fingerprint) {
        Map<String, Object> region = Ordered.of(
                "startLine", finding.position().line(),
                "startColumn", finding.position().column());
        Map<String, Object> place =
                Ordered.of("artifactLocation", Map.of("uri", uri(folder + finding.file())), "region", region);
        return Ordered.of(
                "ruleId", finding.rule(),
                "ruleIndex", rules.indexOf(finding.rule()),
                "level", LEVELS.getOrDefault(finding.severity(), "none"),
                "message", Map.of("text", finding.message()),
                "locations", List.of(Map.of("physicalLocation", place)),
                "partialFingerprints", Map.of("concertina/v1", fingerprint));
    }

    /** A relative path as a URI: what is no unreserved character is encoded, slashes stay. */
    private static String uri(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(java.nio.charset.StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0);
            uri.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return uri.toString();
    }
}
