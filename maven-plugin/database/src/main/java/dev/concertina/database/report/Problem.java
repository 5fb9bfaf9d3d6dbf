package dev.concertina.database.report;

import dev.concertina.database.rehearse.RehearsalReport;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a rehearsal failed, and where.
 *
 * @param step at which it failed
 * @param file the script in which it is to be mended
 * @param line of that script, if the finding names one
 */
record Problem(Step step, String text, String file, OptionalInt line, String remedy) {
    private static final Pattern STOPPED = Pattern.compile("(\\S+\\.sql) stopped at line (\\d+)");

    private static Problem of(Step step, String text) {
        Matcher stopped = STOPPED.matcher(text);
        boolean named = stopped.find();
        boolean back = text.startsWith("after the way back") || text.startsWith("in the chain");
        String up = step.file().file();
        String file = named ? stopped.group(1) : back ? step.down() : up;
        OptionalInt line = named ? OptionalInt.of(Integer.parseInt(stopped.group(2))) : OptionalInt.empty();
        return new Problem(step, text, file, line, Remedy.of(text, step));
    }

    /** Those of a step; none if it did not fail. */
    static List<Problem> of(Step step) {
        return step.failed()
                ? step.file().findings().stream().map(f -> of(step, f)).toList()
                : List.of();
    }

    /** All, in the order of the steps; the chain of all ways back comes last. */
    static List<Problem> all(RehearsalReport report, List<Step> steps) {
        List<Problem> problems = new ArrayList<>();
        steps.forEach(s -> problems.addAll(of(s)));
        problems.addAll(ofChain(report, steps));
        return problems;
    }

    /** Those of the chain of all ways back, each at the step whose script it names. */
    static List<Problem> ofChain(RehearsalReport report, List<Step> steps) {
        return report.wayBack().findings().stream()
                .map(f -> of(broken(f, steps), f))
                .toList();
    }

    /** The last one if the finding names none. */
    private static Step broken(String finding, List<Step> steps) {
        return steps.stream()
                .filter(s -> finding.contains(s.file().file().replaceFirst("\\.sql$", "")))
                .findFirst()
                .orElseGet(() -> steps.get(steps.size() - 1));
    }
}
