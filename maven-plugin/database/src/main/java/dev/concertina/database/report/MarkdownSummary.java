package dev.concertina.database.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.concertina.database.rehearse.RehearsalReport;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A report for a pull request, in GitHub's and GitLab's Markdown, of a size that both take. */
final class MarkdownSummary {
    /** GitHub refuses a summary above one mebibyte. */
    static final int LIMIT = 1_000_000;

    /** Room for the words that say what was left out, and for the heads of tables. */
    private static final int RESERVE = 2_000;

    private static final int SHOWN = 600;

    private final StringBuilder text = new StringBuilder();
    private int bytes;

    private MarkdownSummary() {}

    static String write(RehearsalReport report) {
        MarkdownSummary summary = new MarkdownSummary();
        List<Step> steps = Step.of(report);
        List<Problem> problems = Problem.all(report, steps);
        summary.add("## " + (report.passed() ? "✅ Rehearsal: proved" : "❌ Rehearsal: not proved") + "\n\n"
                + VerdictSection.sentence(report, steps) + " PostgreSQL " + code(report.server()) + ". "
                + plain(report.rows().words()) + ".\n");
        if (!problems.isEmpty()) {
            summary.add("\n### What to do\n\n");
            summary.list(problems.stream().map(MarkdownSummary::problem).toList(), "problem");
        }
        summary.add("""

                ### Steps

                | | File | Proof | Up | Down | Longest blocking lock | In production |
                |--:|---|---|--:|--:|--:|--:|
                """);
        summary.list(steps.stream().map(MarkdownSummary::row).toList(), "step");
        return summary.text.toString();
    }

    private void list(List<String> entries, String noun) {
        for (int i = 0; i < entries.size(); i++) {
            if (!fits(entries.get(i))) {
                text.append("\n… and ")
                        .append(Amount.count((long) entries.size() - i, "more " + noun))
                        .append(", which the report shows.\n");
                return;
            }
            add(entries.get(i));
        }
    }

    private boolean fits(String part) {
        return bytes + part.getBytes(UTF_8).length < LIMIT - RESERVE;
    }

    private void add(String part) {
        text.append(part);
        bytes += part.getBytes(UTF_8).length;
    }

    private static String problem(Problem problem) {
        String line = problem.line().isPresent() ? ", line " + problem.line().getAsInt() : "";
        return "* " + code(problem.file()) + line + ": " + code(problem.text()) + "  \n  " + plain(problem.remedy())
                + "\n";
    }

    private static String row(Step step) {
        String production =
                step.evidence().forecast().map(f -> Amount.millis(f.upMillis())).orElse("");
        String lock = step.longestLock().map(l -> Amount.micros(l.heldMicros())).orElse("");
        return "| " + step.number() + " | " + code(step.file().file()) + " | " + step.proof() + " | "
                + Amount.micros(step.upMicros()) + " | " + Amount.micros(step.downMicros()) + " | " + lock + " | "
                + production + " |\n";
    }

    /** A text in which nothing is Markdown, HTML or a mention. */
    private static String code(String text) {
        return "<code>" + plain(text) + "</code>";
    }

    private static String plain(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        int[] points = line.codePoints().limit(SHOWN).toArray();
        String shown = IntStream.of(points)
                .mapToObj(c ->
                        c < 128 && !Character.isLetterOrDigit(c) && c != ' ' ? "&#" + c + ";" : Character.toString(c))
                .collect(Collectors.joining());
        return points.length < line.codePointCount(0, line.length()) ? shown + "…" : shown;
    }
}
