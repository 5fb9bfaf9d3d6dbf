package dev.concertina.database.report;

import dev.concertina.database.rehearse.Proof;
import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.database.rehearse.RehearsedCycle;
import dev.concertina.database.rehearse.RehearsedFile;
import dev.concertina.database.rehearse.TestedFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Why a rehearsal failed, and where.
 *
 * @param step at which it failed; empty if no step was made
 * @param file the script in which it is to be mended
 * @param line of that script, if the finding names one
 */
record Problem(Optional<Step> step, String text, String file, OptionalInt line, String remedy) {
    private static final Pattern STOPPED = Pattern.compile("(\\S+\\.sql)(?: stopped at)? line (\\d+)");

    private static Problem of(Step step, String text) {
        Matcher stopped = STOPPED.matcher(text);
        boolean named = stopped.find();
        boolean back = text.startsWith("after the way back") || text.startsWith("in the chain");
        String file =
                named ? stopped.group(1) : back ? step.down() : step.file().file();
        OptionalInt line = named ? OptionalInt.of(Integer.parseInt(stopped.group(2))) : OptionalInt.empty();
        return new Problem(Optional.of(step), text, file, line, Remedy.of(text, step));
    }

    /** Where the step is not sure: the one whose file the text names, or the last. */
    private static Problem of(List<Step> steps, String text) {
        return steps.stream()
                .filter(s -> text.contains(s.file().file().replaceFirst("\\.sql$", "")))
                .findFirst()
                .or(() -> steps.stream().skip(Math.max(0, steps.size() - 1)).findFirst())
                .map(s -> of(s, text))
                .orElseGet(() -> new Problem(Optional.empty(), text, "", OptionalInt.empty(), Remedy.WITHOUT_STEP));
    }

    /** Those of a step; none if it did not fail. */
    static List<Problem> of(Step step) {
        RehearsedFile file = step.file();
        return Stream.concat(
                        step.proof() == Proof.FAILED ? file.findings().stream() : Stream.empty(),
                        file.problems().stream())
                .map(f -> of(step, f))
                .toList();
    }

    /** All, in the order of the steps; what all files failed together comes last. */
    static List<Problem> all(RehearsalReport report, List<Step> steps) {
        List<Problem> problems = new ArrayList<>();
        steps.forEach(s -> problems.addAll(of(s)));
        problems.addAll(ofChain(report, steps));
        report.tests().forEach(t -> problems.addAll(of(t, steps)));
        report.cycle().ifPresent(c -> problems.addAll(of(c, steps)));
        problems.addAll(ofBudgets(report, steps));
        return problems;
    }

    /** Those of the chain of all ways back, each at the step whose script it names. */
    static List<Problem> ofChain(RehearsalReport report, List<Step> steps) {
        return report.wayBack().findings().stream().map(f -> of(steps, f)).toList();
    }

    /** Those of a test of the user's, at the step behind which it was asked. */
    static List<Problem> of(TestedFile test, List<Step> steps) {
        List<Step> behind = steps.stream()
                .filter(s -> test.behind().filter(s.file().file()::equals).isPresent())
                .toList();
        return test.findings().stream()
                .map(f -> of(behind.isEmpty() ? steps : behind, "test " + f))
                .toList();
    }

    /** Those of the walk through the whole history. */
    static List<Problem> of(RehearsedCycle cycle, List<Step> steps) {
        return cycle.findings().stream().map(f -> of(steps, f)).toList();
    }

    /** Those of all files together, each at the file that takes longest. */
    static List<Problem> ofBudgets(RehearsalReport report, List<Step> steps) {
        return report.budgets().stream()
                .filter(b -> !b.kept())
                .map(b -> of(longest(steps), "all files together: " + b))
                .toList();
    }

    private static Step longest(List<Step> steps) {
        return steps.stream().max(Comparator.comparingLong(Step::upMicros)).orElseThrow();
    }
}
