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

    static boolean beginsComment(String sql, int start) {
        return sql.startsWith("--", start) || sql.startsWith("/*", start);
    }

    /** The end of the white space and comments that begin at {@code start}. */
    static int endOfSpace(String sql, int start) {
        int i = start;
        while (i < sql.length() && (Character.isWhitespace(sql.charAt(i)) || beginsComment(sql, i))) {
            i = beginsComment(sql, i) ? endOfComment(sql, i) : i + 1;
        }
        return i;
    }

    private static int endOfComment(String sql, int start) {
        if (sql.startsWith("--", start)) {
            int newline = sql.indexOf('\n', start);
            return newline < 0 ? sql.length() : newline;
        }
        int depth = 0;
        int i = start;
        do {
            boolean opens = sql.startsWith("/*", i);
            boolean closes = sql.startsWith("*/", i);
            depth += opens ? 1 : closes ? -1 : 0;
            i += opens || closes ? 2 : 1;
        } while (depth > 0 && i < sql.length());
        return Math.min(i, sql.length());
    }
}
