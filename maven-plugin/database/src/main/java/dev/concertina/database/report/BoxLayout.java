package dev.concertina.database.report;

import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Puts tables side by side: each to the right of those that it references, as far as there is no cycle. */
final class BoxLayout {
    private static final int GAP_X = 84;
    private static final int GAP_Y = 22;
    private static final int MARGIN = 12;
    private static final int COLUMN = 760;

    private final Map<QualifiedName, TableDelta> tables;
    private final Map<QualifiedName, Integer> depths = new HashMap<>();
    private final List<Box> boxes = new ArrayList<>();
    private int width = MARGIN;
    private int height = MARGIN;

    private BoxLayout(List<TableDelta> tables) {
        this.tables = tables.stream().collect(Collectors.toMap(TableDelta::name, t -> t));
    }

    static BoxLayout of(List<TableDelta> tables) {
        BoxLayout layout = new BoxLayout(tables);
        SortedMap<Integer, List<Box>> columns = new TreeMap<>();
        for (TableDelta table : tables) {
            columns.computeIfAbsent(layout.depth(table.name(), new HashSet<>()), d -> new ArrayList<>())
                    .add(Box.of(table));
        }
        columns.values().forEach(layout::place);
        return layout;
    }

    private int depth(QualifiedName table, Set<QualifiedName> open) {
        Integer known = depths.get(table);
        TableDelta delta = tables.get(table);
        if (known != null || delta == null || !open.add(table)) {
            return known == null ? -1 : known;
        }
        int depth = 0;
        for (QualifiedName referenced : delta.references().keySet()) {
            if (tables.containsKey(referenced)) {
                depth = Math.max(depth, depth(referenced, open) + 1);
            }
        }
        depths.put(table, depth);
        return depth;
    }

    /** One layer, in as many columns as it takes. */
    private void place(List<Box> layer) {
        int y = MARGIN;
        int x = width;
        for (Box box : layer) {
            if (y > MARGIN && y + box.height() > COLUMN) {
                x += Box.WIDTH + GAP_Y;
                y = MARGIN;
            }
            boxes.add(box.at(x, y));
            y += box.height() + GAP_Y;
            height = Math.max(height, y);
        }
        width = x + Box.WIDTH + GAP_X;
    }

    List<Box> boxes() {
        return boxes;
    }

    int width() {
        return width - GAP_X + MARGIN;
    }

    int height() {
        return height - GAP_Y + MARGIN;
    }
}
