package dev.concertina.database.report;

import dev.concertina.database.forecast.BudgetVerdict;
import dev.concertina.database.observe.ObservedLock;
import dev.concertina.database.rehearse.Proof;
import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.database.rehearse.TestedFile;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What everybody reads first: whether production would be safe, and a few numbers. */
final class VerdictSection {
    private VerdictSection() {}

    static Tag of(RehearsalReport report, List<Step> steps) {
        boolean passed = report.passed();
        return Tag.of("header", passed ? "verdict passed" : "verdict not-passed")
                .add(Tag.of("p", "eyebrow").text("Rehearsal of migrations on PostgreSQL " + report.server()))
                .add(Tag.of("h1").add(icon(passed)).text(passed ? "Proved" : "Not proved"))
                .add(Tag.of("p", "lede").text(sentence(report, steps)))
                .add(Tag.of("p", "eyebrow").text(report.rows().words() + "."))
                .add(figures(report, steps));
    }

    /** A tick or a cross: the heading says the same in a word. */
    private static Tag icon(boolean passed) {
        return Tag.decoration("svg")
                .with("class", "icon")
                .with("viewBox", "0 0 24 24")
                .with("width", 34)
                .with("height", 34)
                .add(Tag.of("circle").with("cx", 12).with("cy", 12).with("r", 11))
                .add(Tag.of("path").with("d", passed ? "M7 12.5l3.4 3.4L17.2 9" : "M8 8l8 8M16 8l-8 8"));
    }

    static String sentence(RehearsalReport report, List<Step> steps) {
        if (report.passed()) {
            return Amount.count(steps.size(), "file") + " ran up, down and up again, and "
                    + report.wayBack().files()
                    + " down in one go. Every row and value from before came back.";
        }
        long failed = steps.stream().filter(Step::failed).count();
        String chain = report.wayBack().findings().isEmpty() ? "" : " The chain of all ways back does not lead back.";
        String tests = report.tests().stream().allMatch(TestedFile::passed) ? "" : " A test of yours does not hold.";
        String cycle = report.cycle().filter(c -> !c.findings().isEmpty()).isEmpty()
                ? ""
                : " The whole history does not lead back.";
        String budgets = report.budgets().stream().allMatch(BudgetVerdict::kept) ? "" : " A budget is exceeded.";
        String files = failed == 0 ? "" : failed + " of " + Amount.count(steps.size(), "file") + " failed.";
        return (files + chain + tests + cycle + budgets + " What to do stands below.").strip();
    }

    private static Tag figures(RehearsalReport report, List<Step> steps) {
        Tag list = Tag.of("dl", "figures");
        for (Proof proof : Proof.values()) {
            long count = steps.stream()
                    .filter(s -> s.failed() ? proof == Proof.FAILED : s.proof() == proof)
                    .count();
            if (count > 0) {
                list.add(figure("proof-" + proof, proof.toString(), Amount.count(count)));
            }
        }
        Optional<ObservedLock> lock = steps.stream()
                .flatMap(s -> s.longestLock().stream())
                .max(Comparator.comparingLong(ObservedLock::heldMicros));
        lock.ifPresent(l -> list.add(figure("", "longest blocking lock", Amount.micros(l.heldMicros()))));
        long stall = steps.stream().mapToLong(Step::longestStallMicros).max().orElse(0);
        if (stall > 0) {
            list.add(figure("", "longest client stall", Amount.micros(stall)));
        }
        list.add(figure(
                "",
                "all ways up",
                Amount.micros(steps.stream().mapToLong(Step::upMicros).sum())));
        list.add(figure(
                "",
                "all ways back",
                Amount.micros(steps.stream().mapToLong(Step::downMicros).sum())));
        report.budgets()
                .forEach(b -> list.add(figure(
                        b.kept() ? "proof-lossless" : "proof-failed",
                        b.budget() + (b.kept() ? ", within " : ", over ") + Amount.millis(b.limitMillis()),
                        Amount.millis(b.expectedMillis()))));
        return list;
    }

    private static Tag figure(String style, String name, String value) {
        return Tag.of("div", style)
                .add(Tag.of("dt").text(name))
                .add(Tag.of("dd").text(value));
    }
}
