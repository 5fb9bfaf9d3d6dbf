package dev.concertina.snapshot;

import java.util.List;

/**
 * A file of records: a JSON array with one object a line. Every record ends with a comma, because a closing record
 * follows the last, and empty lines stand between groups: so an added record never touches its neighbours' lines.
 */
final class Records {
    private final StringBuilder text = new StringBuilder("[\n");

    Records(String kind, int format) {
        add(new JsonLine().text("concertina", kind).number("format", format));
    }

    void add(JsonLine line) {
        line.appendTo(text).append(",\n");
    }

    void addAll(List<JsonLine> group) {
        group.forEach(this::add);
    }

    void gap() {
        text.append('\n');
    }

    /** A heading that is there even when nothing stands under it, so that additions to two sections never meet. */
    void section(String title) {
        gap();
        add(new JsonLine().text("section", title));
        gap();
    }

    String text() {
        return text + "{\"end\": true}\n]\n";
    }
}
