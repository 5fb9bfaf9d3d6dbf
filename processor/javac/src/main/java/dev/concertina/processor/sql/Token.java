package dev.concertina.processor.sql;

import java.util.Locale;

/**
 * A piece of SQL.
 *
 * @param text as written, with its quotes
 * @param start where it begins
 */
record Token(Kind kind, String text, int start) {
    enum Kind {
        WORD,
        QUOTED_NAME,
        STRING,
        NUMBER,
        SYMBOL
    }

    int end() {
        return start + text.length();
    }

    /** Whether it is this keyword or symbol. */
    boolean is(String other) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equalsIgnoreCase(other);
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
    }

    /** The identifier that the server would read: folded, or without its quotes. */
    String identifier() {
        return kind == Kind.QUOTED_NAME
                ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
                : text.toLowerCase(Locale.ROOT);
    }
}
