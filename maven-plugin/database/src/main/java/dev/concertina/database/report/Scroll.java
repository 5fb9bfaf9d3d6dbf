package dev.concertina.database.report;

/** What may be wider than a screen: it scrolls by itself, by keyboard too, and the page does not. */
final class Scroll {
    private Scroll() {}

    static Tag around(String label, Tag wide) {
        return Tag.of("div", "wide")
                .with("role", "region")
                .with("aria-label", label)
                .with("tabindex", 0)
                .add(wide);
    }
}
