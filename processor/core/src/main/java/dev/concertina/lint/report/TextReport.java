package dev.concertina.lint.report;

import dev.concertina.lint.Finding;
import dev.concertina.lint.LintReport;
import dev.concertina.lint.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Findings for a terminal: file by file, each with its line and a caret, and a summary. */
public final class TextReport {
    private static final String RESET = "\u001B[m";
    private static final Map<Severity, String> COLOURS = Map.of(
            Severity.ERROR, "\u001B[1;31m",
            Severity.WARNING, "\u001B[1;33m",
            Severity.INFO, "\u001B[1;34m");
    private static final int LONGEST = 110;

    private final String folder;
    private final boolean colours;

    /**
     * A report over one folder.
     *
     * @param folder of the scripts, as it is to be shown; ends with a slash, or is empty
     */
    public TextReport(String folder, boolean colours) {
        this.folder = folder;
        this.colours = colours;
    }

    /** The lines, with an empty one between findings. */
    public List<String> lines(LintReport report) {
        List<String> lines = new ArrayList<>();
        for (Finding finding : report.findings()) {
            finding(finding, lines);
        }
        lines.add(summary(report));
        return lines;
    }

    private void finding(Finding finding, List<String> lines) {
        lines.add(folder + finding.file() + ":" + finding.position().line() + ":"
                + finding.position().column() + ": "
                + painted(finding.severity(), finding.severity().toString())
                + ": " + finding.fact() + " [" + finding.rule() + "]");
        if (!finding.line().isBlank()) {
            excerpt(finding, lines);
        }
        lines.add("    " + finding.effect());
        lines.add("    " + finding.remedy());
        lines.add("");
    }

    /** The line, from its first word on, and a caret below the place. */
    private void excerpt(Finding finding, List<String> lines) {
        String line = finding.line().replace('\t', ' ');
        int indent = line.length() - line.stripLeading().length();
        int column = Math.max(indent, finding.position().column() - 1);
        int from = column - indent > LONGEST ? column - LONGEST / 2 : indent;
        String shown = line.substring(Math.min(from, line.length()), Math.min(line.length(), from + LONGEST));
        lines.add("    | " + shown);
        lines.add("    | " + " ".repeat(Math.max(0, column - from)) + painted(finding.severity(), "^"));
    }

    private static String summary(LintReport report) {
        return count(report.count(Severity.ERROR), "error") + ", "
                + count(report.count(Severity.WARNING), "warning") + ", "
                + count(report.count(Severity.INFO), "hint") + " in "
                + count(report.statements(), "statement") + " of "
                + count(report.files(), "migration") + ".";
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private String painted(Severity severity, String text) {
        return colours ? COLOURS.getOrDefault(severity, "") + text + RESET : text;
    }
}
