package dev.concertina.database.compare;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The rows of one state in key order, one at a time; all values are text. */
final class RowCursor {
    private final ResultSet rows;
    private final int keys;
    private final int columns;
    private @Nullable String[] row = new String[0];
    private boolean present;

    RowCursor(ResultSet rows, int keys, int columns) throws SQLException {
        this.rows = rows;
        this.keys = keys;
        this.columns = columns;
        advance();
    }

    boolean present() {
        return present;
    }

    /** Goes to the next row and answers with the number of rows left behind: 1. */
    int advance() throws SQLException {
        present = rows.next();
        if (present) {
            row = new String[keys + columns];
            for (int i = 0; i < row.length; i++) {
                row[i] = rows.getString(i + 1);
            }
        }
        return 1;
    }

    @Nullable
    String key(int index) {
        return row[index];
    }

    @Nullable
    String value(int index) {
        return row[keys + index];
    }

    /** In the server's order; a cursor behind its last row comes after all others. */
    int compareKey(RowCursor other) {
        if (!present || !other.present) {
            return Boolean.compare(other.present, present);
        }
        for (int i = 0; i < keys; i++) {
            int order = compare(row[i], other.row[i]);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Collation "C" compares bytes of UTF-8, which is the order of code points; NULL is last. */
    private static int compare(@Nullable String left, @Nullable String right) {
        if (left == null || right == null) {
            return Boolean.compare(left == null, right == null);
        }
        int i = 0;
        while (i < left.length() && i < right.length()) {
            int a = left.codePointAt(i);
            int b = right.codePointAt(i);
            if (a != b) {
                return Integer.compare(a, b);
            }
            i += Character.charCount(a);
        }
        return Integer.compare(left.length(), right.length());
    }
}
