package dev.concertina.database.report;

import java.util.List;
import java.util.Locale;

/** Draws lanes over one axis of time, to scale. */
final class Chart {
    private static final int LABEL = 190;
    private static final int PLOT = 900;
    private static final int LANE = 26;
    private static final int AXIS = 26;
    private static final double THINNEST = 1.5;
    private static final int LABEL_LENGTH = 25;

    private final long micros;
    private final List<Lane> lanes;

    private Chart(long micros, List<Lane> lanes) {
        this.micros = Math.max(micros, 1);
        this.lanes = lanes;
    }

    static Tag of(String label, long micros, List<Lane> lanes) {
        return Scroll.around(label, new Chart(micros, lanes).svg(label));
    }

    private Tag svg(String label) {
        int height = AXIS + lanes.size() * LANE + 4;
        int width = LABEL + PLOT + 12;
        Tag svg = Tag.of("svg", "chart")
                .with("role", "img")
                .with("aria-label", label + ". The numbers stand in the tables below.")
                .with("viewBox", "0 0 " + width + " " + height)
                .with("width", width)
                .with("height", height);
        axis(svg, height);
        for (int i = 0; i < lanes.size(); i++) {
            lane(svg, lanes.get(i), AXIS + i * LANE);
        }
        return svg;
    }

    private void axis(Tag svg, int height) {
        long step = Ticks.step(micros);
        for (long at = 0; at <= micros; at += step) {
            String x = x(at);
            svg.add(Tag.of("line", "tick")
                    .with("x1", x)
                    .with("x2", x)
                    .with("y1", AXIS - 6)
                    .with("y2", height - 4));
            svg.add(Tag.of("text", "axis").with("x", x).with("y", 14).text(Amount.micros(at)));
        }
    }

    private void lane(Tag svg, Lane lane, int y) {
        String label = lane.label().length() <= LABEL_LENGTH
                ? lane.label()
                : lane.label().substring(0, LABEL_LENGTH - 1) + "…";
        svg.add(Tag.of("text", "lane").with("x", LABEL - 12).with("y", y + 17).text(label));
        svg.add(Tag.of("line", "base")
                .with("x1", LABEL)
                .with("x2", LABEL + PLOT)
                .with("y1", y + LANE)
                .with("y2", y + LANE));
        lane.bars().forEach(b -> svg.add(bar(b, y + (LANE - b.height()) / 2)));
    }

    private Tag bar(Bar bar, int y) {
        Tag group = Tag.of("g", "bar " + bar.style())
                .with("data-step", bar.step())
                .add(Tag.of("title").text(bar.title()));
        if (bar.waitMicros() > 0) {
            group.add(rectangle("waited", bar.startMicros(), bar.waitMicros(), y, bar.height()));
        }
        long start = bar.startMicros() + bar.waitMicros();
        return group.add(rectangle("held", start, bar.micros() - bar.waitMicros(), y, bar.height()));
    }

    private Tag rectangle(String part, long from, long length, int y, int height) {
        double width = Math.max(THINNEST, PLOT * (double) length / micros);
        return Tag.of("rect", part)
                .with("x", x(from))
                .with("y", y)
                .with("width", number(width))
                .with("height", height)
                .with("rx", width > 6 ? "2" : "0");
    }

    private String x(long at) {
        return number(LABEL + PLOT * (double) at / micros);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
