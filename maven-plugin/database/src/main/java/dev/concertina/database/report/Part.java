package dev.concertina.database.report;

/** A part of a step. */
final class Part {
    private Part() {}

    static Tag of(String heading) {
        return Tag.of("div", "part").add(Tag.of("h4").text(heading));
    }
}
