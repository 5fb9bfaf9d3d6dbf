package dev.concertina.lint.report;

import dev.concertina.lint.Finding;
import dev.concertina.lint.LintReport;

/** Findings as JUnit's XML. */
final class JUnitReport {
    private JUnitReport() {}

    static String write(LintReport report, String folder) {
        int findings = report.findings().size();
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<testsuite name=\"db:lint\" tests=\"")
                .append(Math.max(1, findings))
                .append("\" failures=\"")
                .append(findings)
                .append("\" errors=\"0\" skipped=\"0\">\n");
        if (findings == 0) {
            out.append("  <testcase name=\"no findings\" classname=\"db:lint\"/>\n");
        }
        for (Finding finding : report.findings()) {
            out.append("  <testcase name=\"")
                    .append(escaped(
                            finding.rule() + " at line " + finding.position().line()))
                    .append("\" classname=\"")
                    .append(escaped(folder + finding.file()))
                    .append("\">\n    <failure type=\"")
                    .append(finding.severity())
                    .append("\" message=\"")
                    .append(escaped(finding.message()))
                    .append("\"/>\n  </testcase>\n");
        }
        return out.append("</testsuite>\n").toString();
    }

    /** XML has no place for most control characters, however they are written. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t', '\r' -> out.append(' ');
                default -> out.appendCodePoint(isAllowed(c) ? c : '?');
            }
        });
        return out.toString();
    }

    private static boolean isAllowed(int c) {
        return c >= 0x20 && !(c >= 0xD800 && c <= 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    }
}
