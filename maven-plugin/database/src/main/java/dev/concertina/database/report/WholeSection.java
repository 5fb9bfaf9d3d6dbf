package dev.concertina.database.report;

import dev.concertina.database.rehearse.RehearsalReport;
import java.util.Optional;

/** What was checked of all files together beyond their steps: tests of the user's, and the walk through the history. */
final class WholeSection {
    private WholeSection() {}

    static Optional<Tag> of(RehearsalReport report) {
        if (report.tests().isEmpty() && report.cycle().isEmpty()) {
            return Optional.empty();
        }
        Tag section = Section.of("whole", "Tests and the whole history");
        if (!report.tests().isEmpty()) {
            Grid grid = new Grid("Tests of your own", "Test", "Asked behind", "#Statements", "Holds");
            report.tests()
                    .forEach(t -> grid.row(
                            t.file(),
                            t.behind().orElse("the last file"),
                            Amount.count(t.statements()),
                            t.passed() ? "✓ yes" : "✗ no"));
            section.add(grid.tag());
        }
        report.cycle().ifPresent(c -> {
            section.add(Tag.of("p")
                    .text("From an empty database " + Amount.count(c.up(), "file") + " ran to the head, "
                            + Amount.count(c.down()) + " of them back and again: "
                            + (c.findings().isEmpty()
                                    ? "each state was that of the first time."
                                    : "a state differs.")));
            if (!c.notes().isEmpty()) {
                section.add(Tag.of("ul", "findings")
                        .add(c.notes().stream().map(n -> Tag.of("li").text(n))));
            }
        });
        return Optional.of(section);
    }
}
