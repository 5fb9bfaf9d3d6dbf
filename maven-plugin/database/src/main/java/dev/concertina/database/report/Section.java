package dev.concertina.database.report;

/** A part of the page that has a heading of its own and can be linked to. */
final class Section {
    private Section() {}

    static Tag of(String id, String heading) {
        return Tag.of("section")
                .with("id", id)
                .with("aria-labelledby", id + "-heading")
                .add(Tag.of("h2").with("id", id + "-heading").text(heading));
    }
}
