package dev.concertina.database.report;

import dev.concertina.schema.QualifiedName;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Draws a schema before and after in one: tables as boxes, references as lines, what changed with a sign. */
final class SchemaPicture {
    /** Characters of the fixed width that the style gives them. */
    private static final int NAME_LENGTH = 34;

    private static final int SIGN_LENGTH = 12;
    private static final int ROW_LENGTH = 39;

    private final Map<QualifiedName, Box> boxes;
    private final BoxLayout layout;

    private SchemaPicture(List<TableDelta> tables) {
        layout = BoxLayout.of(tables);
        boxes = layout.boxes().stream().collect(Collectors.toMap(b -> b.table().name(), b -> b));
    }

    /** A figure with the drawing, and what changed in words. */
    static Tag of(SchemaDelta delta, String label) {
        Tag figure = Tag.of("figure", "schema");
        if (!delta.tables().isEmpty()) {
            figure.add(Scroll.around(label, new SchemaPicture(delta.tables()).svg(label)));
        }
        List<String> words = delta.words();
        Tag list = Tag.of("ul").add(words.stream().map(w -> Tag.of("li").text(w)));
        return figure.add(
                words.isEmpty()
                        ? Tag.of("figcaption").text("Nothing changed that the model describes.")
                        : Tag.of("figcaption").add(list));
    }

    private Tag svg(String label) {
        Tag svg = Tag.of("svg", "picture")
                .with("role", "img")
                .with("aria-label", label + ". What changed is listed below in words.")
                .with("viewBox", "0 0 " + layout.width() + " " + layout.height())
                .with("width", layout.width())
                .with("height", layout.height());
        layout.boxes()
                .forEach(b -> b.table().references().forEach((to, mark) -> {
                    Box target = boxes.get(to);
                    if (target != null) {
                        svg.add(line(b, target, mark));
                    }
                }));
        layout.boxes().forEach(b -> svg.add(box(b)));
        return svg;
    }

    /** From the left edge of the table that references to the right edge of the one that is referenced. */
    private static Tag line(Box from, Box to, Mark mark) {
        int x1 = from.x();
        int y1 = from.y() + Box.HEAD / 2;
        int x2 = to.x() + Box.WIDTH;
        int y2 = to.y() + Box.HEAD / 2;
        int bend = from.equals(to) ? 18 : 42;
        String end = from.equals(to)
                ? " C" + (x1 - bend) + " " + y1 + " " + (x1 - bend) + " " + (y1 + Box.ROW * 2) + " " + x1 + " "
                        + (y1 + Box.ROW * 2)
                : " C" + (x1 - bend) + " " + y1 + " " + (x2 + bend) + " " + y2 + " " + x2 + " " + y2;
        return Tag.of("path", "reference " + mark).with("d", "M" + x1 + " " + y1 + end);
    }

    private static Tag box(Box box) {
        TableDelta table = box.table();
        Tag group = Tag.of("g", "table " + table.mark())
                .with("transform", "translate(" + box.x() + " " + box.y() + ")")
                .add(Tag.of("title").text(table.words()))
                .add(rectangle("body", box.height()))
                .add(rectangle("head", Box.HEAD))
                .add(Tag.of("text", "name")
                        .with("x", 12)
                        .with("y", 19)
                        .text(shortened(name(table.name()), NAME_LENGTH - (table.isChanged() ? SIGN_LENGTH : 0))));
        if (table.isChanged()) {
            group.add(Tag.of("text", "sign")
                    .with("x", Box.WIDTH - 12)
                    .with("y", 19)
                    .text(table.mark().sign() + " " + table.mark()));
        }
        int y = Box.HEAD + Box.ROW - 3;
        for (DeltaRow row : box.rows()) {
            group.add(row(row, y));
            y += Box.ROW;
        }
        return group;
    }

    private static Tag rectangle(String part, int height) {
        return Tag.of("rect", part)
                .with("width", Box.WIDTH)
                .with("height", height)
                .with("rx", 6);
    }

    private static Tag row(DeltaRow row, int y) {
        int room = ROW_LENGTH - 1 - row.name().length();
        Tag text = Tag.of("text", "row " + row.mark() + (row.key() ? " key" : ""))
                .with("y", y)
                .add(Tag.of("tspan", "sign").with("x", 9).text(row.mark().sign()))
                .add(Tag.of("tspan", "part").with("x", 22).text(shortened(row.name(), ROW_LENGTH)));
        return room < 4 || row.text().isEmpty()
                ? text
                : text.add(Tag.of("tspan", "type").with("dx", 6).text(shortened(row.text(), room)));
    }

    private static String name(QualifiedName name) {
        return name.schema().text().equals("public") ? name.name().text() : name.toString();
    }

    private static String shortened(String text, int length) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= length ? line : line.substring(0, length - 1) + "…";
    }
}
