package dev.concertina.database.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table in a picture; lengths are in units of the drawing.
 *
 * @param x of its left edge
 * @param y of its upper edge
 * @param rows that are shown: what changed, and the first few that did not
 */
record Box(TableDelta table, int x, int y, List<DeltaRow> rows) {
    static final int WIDTH = 290;
    static final int HEAD = 28;
    static final int ROW = 18;
    private static final int SHOWN = 6;

    static Box of(TableDelta table) {
        List<DeltaRow> rows = new ArrayList<>();
        int same = 0;
        for (DeltaRow row : table.rows()) {
            boolean shown = row.mark() != Mark.SAME || row.key() || same < SHOWN;
            same += row.mark() == Mark.SAME ? 1 : 0;
            if (shown && (table.isChanged() || row.key())) {
                rows.add(row);
            }
        }
        int hidden = table.rows().size() - rows.size();
        List<DeltaRow> more = hidden == 0
                ? List.of()
                : List.of(new DeltaRow(Mark.SAME, false, "… " + Amount.count(hidden, "column") + " as before", ""));
        return new Box(table, 0, 0, Stream.concat(rows.stream(), more.stream()).toList());
    }

    Box at(int left, int top) {
        return new Box(table, left, top, rows);
    }

    int height() {
        return HEAD + rows.size() * ROW + 8;
    }
}
