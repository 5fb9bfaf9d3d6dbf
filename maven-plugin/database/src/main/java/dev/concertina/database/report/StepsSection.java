package dev.concertina.database.report;

import dev.concertina.database.rehearse.Proof;
import dev.concertina.plan.Phase;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All steps, with what finds one among many. */
final class StepsSection {
    private StepsSection() {}

    static Tag of(List<Step> steps) {
        return Section.of("steps", "Steps")
                .add(filter(steps))
                .add(Tag.of("p", "count")
                        .with("id", "count")
                        .with("role", "status")
                        .text(Amount.count(steps.size(), "step")))
                .add(Tag.of("div").with("id", "list").add(steps.stream().map(StepDetails::of)));
    }

    private static Tag filter(List<Step> steps) {
        Set<Phase> phases = steps.stream().map(Step::phase).collect(Collectors.toSet());
        Set<Proof> proofs = steps.stream().map(Step::proof).collect(Collectors.toSet());
        return Tag.of("form", "filter")
                .with("id", "filter")
                .with("hidden")
                .with("role", "search")
                .with("aria-label", "Filter the steps")
                .add(label(
                        "Text",
                        Tag.of("input")
                                .with("type", "search")
                                .with("id", "text")
                                .with("placeholder", "file, table, SQL …")
                                .with("aria-keyshortcuts", "/")))
                .add(label(
                        "Phase", choice("phase", Arrays.stream(Phase.values()).filter(phases::contains))))
                .add(label(
                        "Proof", choice("proof", Arrays.stream(Proof.values()).filter(proofs::contains))))
                .add(Tag.of("div", "buttons")
                        .add(button("open-all", "Open all"))
                        .add(button("close-all", "Close all")));
    }

    private static Tag label(String text, Tag control) {
        return Tag.of("label").add(Tag.of("span").text(text)).add(control);
    }

    private static Tag choice(String id, Stream<?> values) {
        return Tag.of("select")
                .with("id", id)
                .add(Tag.of("option").with("value", "").text("all"))
                .add(values.map(Object::toString)
                        .map(v -> Tag.of("option").with("value", v).text(v)));
    }

    private static Tag button(String id, String text) {
        return Tag.of("button").with("type", "button").with("id", id).text(text);
    }
}
