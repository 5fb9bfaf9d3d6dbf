package dev.concertina.lint.report;

import dev.concertina.lint.Finding;
import dev.concertina.lint.LintReport;
import dev.concertina.lint.Severity;

/** Findings as a table for a comment. */
final class MarkdownReport {
    private MarkdownReport() {}

    static String write(LintReport report, String folder) {
        StringBuilder out = new StringBuilder("### db:lint\n\n");
        out.append(report.count(Severity.ERROR))
                .append(" errors, ")
                .append(report.count(Severity.WARNING))
                .append(" warnings, ")
                .append(report.count(Severity.INFO))
                .append(" hints\n");
        if (!report.findings().isEmpty()) {
            out.append("\n| Where | Rule | What | Instead |\n|---|---|---|---|\n");
        }
        for (Finding finding : report.findings()) {
            out.append("| `")
                    .append(cell(folder + finding.file()))
                    .append(':')
                    .append(finding.position().line())
                    .append("` | ")
                    .append(finding.severity())
                    .append(": ")
                    .append(finding.rule())
                    .append(" | ")
                    .append(cell(finding.fact() + "; " + finding.effect()))
                    .append(" | ")
                    .append(cell(finding.remedy()))
                    .append(" |\n");
        }
        return out.toString();
    }

    private static String cell(String text) {
        return text.replaceAll("[\\r\\n]+", " ").replace("|", "\\|").replace("<", "&lt;");
    }
}
