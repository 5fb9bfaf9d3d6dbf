package dev.concertina.database.report;

import dev.concertina.database.rehearse.Evidence;
import dev.concertina.database.rehearse.Proof;
import dev.concertina.database.rehearse.RehearsedFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything about one step, folded until it is asked for. */
final class StepDetails {
    private StepDetails() {}

    static Tag of(Step step) {
        RehearsedFile file = step.file();
        Tag details = Tag.of("details", "step proof-" + step.proof() + (step.failed() ? " failed" : ""))
                .with("id", step.id())
                .with("data-phase", step.phase().toString())
                .with("data-proof", step.proof().toString());
        return (step.failed() ? details.with("open") : details)
                .add(summary(step, file))
                .add(Tag.of("div", "body")
                        .add(findings(step))
                        .add(warnings(step.evidence()))
                        .add(StepCost.of(step))
                        .add(sql(step))
                        .add(StepLocks.of(step))
                        .add(StepRows.of(step))
                        .add(StepClients.of(step))
                        .add(schema(step)));
    }

    private static Tag summary(Step step, RehearsedFile file) {
        return Tag.of("summary")
                .add(Tag.of("span", "number").text(Integer.toString(step.number())))
                .add(Tag.of("h3").text(file.file()))
                .add(Tag.of("span", "badge phase-" + step.phase())
                        .text(step.phase().toString()))
                .add(Tag.of("span", "badge proof-" + step.proof())
                        .text(step.proof().toString()))
                .add(harm(step))
                .add(Tag.of("span", "times")
                        .text("up " + Amount.micros(step.upMicros()) + ", down "
                                + Amount.micros(step.downMicros())
                                + step.longestLock()
                                        .map(l -> ", lock " + Amount.micros(l.heldMicros()))
                                        .orElse("")
                                + (file.pending() ? ", not written yet" : "")));
    }

    /** What the proof does not say: code suffers, or a budget. */
    private static Optional<Tag> harm(Step step) {
        return Optional.of(step)
                .filter(s -> s.failed() && s.proof() != Proof.FAILED)
                .map(s -> Tag.of("span", "badge proof-failed").text("harms code or budget"));
    }

    private static Tag findings(Step step) {
        Tag part = Tag.of("div");
        part.add(Problem.of(step).stream().map(ProblemText::of));
        if (step.proof() == Proof.FAILED) {
            return part;
        }
        part.add(Tag.of("p", "proof").text(ProofWords.of(step.proof())));
        List<String> findings = step.file().findings();
        return findings.isEmpty()
                ? part
                : part.add(Tag.of("ul", "findings")
                        .add(findings.stream().map(f -> Tag.of("li").text(f))));
    }

    private static Tag warnings(Evidence evidence) {
        Tag list = Tag.of("ul", "findings warnings");
        evidence.warnings().forEach(w -> list.add(Tag.of("li").text(w)));
        return evidence.warnings().isEmpty() ? Tag.of("div") : list;
    }

    private static Tag sql(Step step) {
        String up = step.file().file();
        Tag back = step.file()
                .scripts()
                .down()
                .map(d -> SqlText.of(d.text(), hits(step, d.file())))
                .orElseGet(() -> Tag.of("p").text("There is none."));
        return Part.of("SQL")
                .add(Tag.of("div", "pair")
                        .add(Tag.of("div")
                                .add(Tag.of("h5").text("Up"))
                                .add(SqlText.of(step.file().scripts().up().text(), hits(step, up))))
                        .add(Tag.of("div").add(Tag.of("h5").text("Down")).add(back)));
    }

    /** The lines of a script where it stopped. */
    private static Set<Integer> hits(Step step, String file) {
        return Problem.of(step).stream()
                .filter(p -> p.file().equals(file))
                .flatMap(p -> p.line().stream().boxed())
                .collect(Collectors.toSet());
    }

    private static Tag schema(Step step) {
        SchemaDelta delta =
                SchemaDelta.between(step.file().before(), step.after()).aroundChanges();
        return Part.of("Schema before and after")
                .add(SchemaPicture.of(delta, "Schema before and after step " + step.number()));
    }
}
