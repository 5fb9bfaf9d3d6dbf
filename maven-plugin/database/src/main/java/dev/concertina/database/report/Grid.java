package dev.concertina.database.report;

import java.util.List;

/** A table of text with a caption; numbers stand right. */
final class Grid {
    private final List<String> heads;
    private final Tag body = Tag.of("tbody");
    private final String caption;

    /** @param heads a head that begins with {@code #} is that of numbers */
    Grid(String caption, String... heads) {
        this.caption = caption;
        this.heads = List.of(heads);
    }

    /** Adds a row; the first cell names it. */
    Grid row(String... cells) {
        Tag row = Tag.of("tr");
        for (int i = 0; i < cells.length; i++) {
            boolean number = heads.get(i).startsWith("#");
            Tag cell = i == 0 ? Tag.of("th").with("scope", "row") : Tag.of("td");
            row.add((number ? cell.with("class", "number") : cell).text(cells[i]));
        }
        body.add(row);
        return this;
    }

    Tag tag() {
        Tag row = Tag.of("tr");
        for (String head : heads) {
            Tag cell = Tag.of("th").with("scope", "col");
            row.add(head.startsWith("#") ? cell.with("class", "number").text(head.substring(1)) : cell.text(head));
        }
        Tag table = Tag.of("table")
                .add(Tag.of("caption").text(caption))
                .add(Tag.of("thead").add(row))
                .add(body);
        return Scroll.around(caption, table);
    }
}
