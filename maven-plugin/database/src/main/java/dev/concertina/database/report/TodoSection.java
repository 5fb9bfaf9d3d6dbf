package dev.concertina.database.report;

import dev.concertina.database.rehearse.GivenRows;
import dev.concertina.database.rehearse.RehearsalReport;
import java.util.List;
import java.util.Optional;

/** What failed, each with what to do about it; and what could not be proved. */
final class TodoSection {
    private TodoSection() {}

    static Optional<Tag> of(RehearsalReport report, List<Step> steps) {
        List<Problem> problems = Problem.all(report, steps);
        List<String> notes = report.rows().given().map(GivenRows::notes).orElse(List.of());
        if (problems.isEmpty() && report.rows().emptyTables().isEmpty() && notes.isEmpty()) {
            return Optional.empty();
        }
        Tag section = Section.of("todo", problems.isEmpty() ? "To mind" : "What to do");
        if (!problems.isEmpty()) {
            section.add(Tag.of("ol", "problems").add(problems.stream().map(TodoSection::item)));
        }
        if (!notes.isEmpty()) {
            section.add(Tag.of("p").text("Of your rows:"))
                    .add(Tag.of("ul", "findings")
                            .add(notes.stream().map(n -> Tag.of("li").text(n))));
        }
        if (!report.rows().emptyTables().isEmpty()) {
            section.add(Tag.of("p").text("No row could be made for these tables, so nothing is proved of their rows:"))
                    .add(Tag.of("ul", "findings")
                            .add(report.rows().emptyTables().stream()
                                    .map(t -> Tag.of("li").text(t))));
        }
        return Optional.of(section);
    }

    private static Tag item(Problem problem) {
        Tag item = Tag.of("li");
        problem.step()
                .ifPresent(s -> item.add(Tag.of("a").with("href", "#" + s.id()).text(where(problem))));
        return item.add(ProblemText.of(problem));
    }

    private static String where(Problem problem) {
        return problem.file()
                + (problem.line().isPresent() ? ", line " + problem.line().getAsInt() : "");
    }
}
