package dev.concertina.database.report;

import java.util.ArrayList;
import java.util.List;

/** All steps over one axis, with the locks that each took and the clients that waited. */
final class TimelineSection {
    private static final int STEP = 18;

    private TimelineSection() {}

    static Tag of(List<Step> steps) {
        List<Lane> lanes = new ArrayList<>();
        lanes.add(new Lane("steps", steps.stream().map(TimelineSection::bar).toList()));
        lanes.addAll(Lanes.of(steps));
        long end = lanes.stream()
                .flatMap(l -> l.bars().stream())
                .mapToLong(Bar::end)
                .max()
                .orElse(0);
        return Section.of("timeline", "Timeline")
                .add(Tag.of("p", "note")
                        .text("The ways up, one after the other, drawn to scale. A lock lasts from when it was granted"
                                + " to the end of its transaction; what waited for it is hatched before it. A step"
                                + " opens when its bar is clicked."))
                .add(Chart.of("Steps, locks by table and stalls of clients over time", end, lanes))
                .add(legend());
    }

    private static Bar bar(Step step) {
        return new Bar(
                step.startMicros(),
                0,
                step.upMicros(),
                STEP,
                (step.failed() ? "failed " : "") + "file phase-" + step.phase(),
                step.number() + ". " + step.file().file() + ", " + Amount.micros(step.upMicros()) + ", " + step.proof(),
                step.number());
    }

    private static Tag legend() {
        Tag list = Tag.of("ul", "legend");
        for (Strength strength : Strength.values()) {
            list.add(Tag.of("li")
                    .add(Tag.decoration("span").with("class", "swatch " + strength.style()))
                    .text("Lock that " + strength.words()));
        }
        return list.add(Tag.of("li")
                .add(Tag.decoration("span").with("class", "swatch stall"))
                .text("Statement of a client that took long"));
    }
}
