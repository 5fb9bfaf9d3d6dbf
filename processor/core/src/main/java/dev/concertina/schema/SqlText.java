package dev.concertina.schema;

import java.util.OptionalInt;

/** Where quoted parts of an SQL text end; an unclosed one ends with the text. */
final class SqlText {
    private SqlText() {}

    /** The end of the literal or identifier whose opening quote stands at {@code start}. */
    static int endOfQuoted(String sql, int start) {
        char quote = sql.charAt(start);
        boolean escapes = quote == '\'' && start > 0 && (sql.charAt(start - 1) == 'e' || sql.charAt(start - 1) == 'E');
        int i = start + 1;
        while (i < sql.length()) {
            if (escapes && sql.charAt(i) == '\\') {
                i += 2;
            } else if (sql.charAt(i) == quote) {
                if (i + 1 >= sql.length() || sql.charAt(i + 1) != quote) {
                    return i + 1;
                }
                i += 2;
            } else {
                i++;
            }
        }
        return sql.length();
    }

    /** The end of the {@code $tag$} that begins at {@code start}, if one does. */
    static OptionalInt endOfDollarTag(String sql, int start) {
        int i = start + 1;
        while (i < sql.length() && (Character.isLetterOrDigit(sql.charAt(i)) || sql.charAt(i) == '_')) {
            i++;
        }
        return i < sql.length() && sql.charAt(i) == '$' ? OptionalInt.of(i + 1) : OptionalInt.empty();
    }

    /** The end of the dollar-quoted literal whose tag begins at {@code start}. */
    static int endOfDollarQuoted(String sql, int start) {
        int open = endOfDollarTag(sql, start).orElse(start + 1);
        int close = sql.indexOf(sql.substring(start, open), open);
        return close < 0 ? sql.length() : close + open - start;
    }
}
