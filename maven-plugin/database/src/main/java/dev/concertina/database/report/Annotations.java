package dev.concertina.database.report;

import dev.concertina.database.rehearse.RehearsalReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Problems as GitHub shows them beside the lines of a change.
 *
 * @see <a href="https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands">Workflow commands</a>
 */
public final class Annotations {
    /** GitHub shows ten of a step, of which one is left for the build's own. */
    static final int MOST = 9;

    private Annotations() {}

    /**
     * Lines for standard output, at most nine; if there are more problems the last line says how many.
     *
     * @param path where a script lies in the repository, by its name
     */
    public static List<String> of(RehearsalReport report, UnaryOperator<String> path) {
        List<Problem> problems = Problem.all(report, Step.of(report));
        List<String> lines = new ArrayList<>();
        int shown = problems.size() <= MOST ? problems.size() : MOST - 1;
        problems.subList(0, shown).forEach(p -> lines.add(line(p, path)));
        if (shown < problems.size()) {
            lines.add("::error title=Rehearsal::" + (problems.size() - shown) + " more problems stand in the report.");
        }
        return lines;
    }

    private static String line(Problem problem, UnaryOperator<String> path) {
        return "::error file=" + property(path.apply(problem.file())) + ",line="
                + problem.line().orElse(1) + ",title=Rehearsal::"
                + data(problem.text() + "\n" + problem.remedy());
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
