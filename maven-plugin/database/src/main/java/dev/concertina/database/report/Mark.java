package dev.concertina.database.report;

import java.util.Locale;

/** How a part of a schema differs after a step; shown by a sign and a line style, never by colour alone. */
enum Mark {
    SAME(" "),
    NEW("+"),
    GONE("−"),
    CHANGED("~");

    private final String sign;

    Mark(String sign) {
        this.sign = sign;
    }

    String sign() {
        return sign;
    }

    /** Of something that is there on one side or on both. */
    static Mark of(boolean before, boolean after, boolean equal) {
        if (before && after) {
            return equal ? SAME : CHANGED;
        }
        return after ? NEW : GONE;
    }

    /** The word, which is the name of its style too. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
