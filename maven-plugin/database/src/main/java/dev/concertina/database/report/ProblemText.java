package dev.concertina.database.report;

/** A problem and its remedy. */
final class ProblemText {
    private ProblemText() {}

    static Tag of(Problem problem) {
        return Tag.of("div", "problem")
                .add(Tag.of("p", "fact").text(problem.text()))
                .add(Tag.of("p", "remedy").add(Tag.of("strong").text("To do: ")).text(problem.remedy()));
    }
}
