package dev.concertina.lint;

import dev.concertina.parse.Position;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.Problem;

/** A folder as a whole. */
public record FolderScene(Rule rule, MigrationFolder folder, LintSettings settings, Findings findings) {
    /** Adds what reading the folder found as a finding of this rule. */
    public void find(Problem problem) {
        find(problem, settings.of(rule));
    }

    /** The same with a severity of its own. */
    public void find(Problem problem, Severity severity) {
        findings.add(new Finding(
                rule.id(),
                severity,
                problem.file(),
                new Position(0, Math.max(1, problem.line()), 1),
                problem.code(),
                "",
                problem.fact(),
                problem.effect(),
                problem.remedy()));
    }
}
