package dev.concertina.lint.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.concertina.lint.Finding;
import dev.concertina.lint.LintReport;
import dev.concertina.lint.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings as one JSON object. */
public final class JsonReport {
    static final Gson GSON =
            new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

    private JsonReport() {}

    static String write(LintReport report, String folder) {
        return GSON.toJson(fields(report, folder)) + "\n";
    }

    /** The same as a map, for a document with more in it. */
    public static Map<String, Object> fields(LintReport report, String folder) {
        Fingerprints fingerprints = new Fingerprints();
        List<Map<String, Object>> findings = new ArrayList<>();
        for (Finding finding : report.findings()) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("rule", finding.rule());
            fields.put("severity", finding.severity().toString());
            fields.put("file", folder + finding.file());
            fields.put("line", finding.position().line());
            fields.put("column", finding.position().column());
            fields.put("object", finding.object());
            fields.put("fact", finding.fact());
            fields.put("effect", finding.effect());
            fields.put("remedy", finding.remedy());
            fields.put("fingerprint", fingerprints.of(finding));
            findings.add(fields);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("migrations", report.files());
        all.put("statements", report.statements());
        all.put("errors", report.count(Severity.ERROR));
        all.put("warnings", report.count(Severity.WARNING));
        all.put("infos", report.count(Severity.INFO));
        all.put("findings", findings);
        return all;
    }
}
