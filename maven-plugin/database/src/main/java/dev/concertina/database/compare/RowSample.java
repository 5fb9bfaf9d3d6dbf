package dev.concertina.database.compare;

import dev.concertina.schema.Name;
import java.util.Optional;

/**
 * One row that differs.
 *
 * @param key its key as text: {@code id=17, locale=de}
 * @param kind how it differs
 * @param column which value differs, if the row is in both states
 * @param before the value in the first state; empty for NULL and where there is no column
 * @param after the value in the second state, likewise
 */
public record RowSample(String key, Kind kind, Optional<Name> column, Optional<String> before, Optional<String> after) {
    /** How a row can differ. */
    public enum Kind {
        /** Only the first state has it. */
        MISSING,
        /** Only the second state has it. */
        ADDED,
        /** Both have it, with different values. */
        CHANGED
    }

    private static final int LONGEST = 40;

    @Override
    public String toString() {
        return switch (kind) {
            case MISSING -> key + ": missing";
            case ADDED -> key + ": not there before";
            case CHANGED ->
                key + ": " + column.map(Name::text).orElse("") + " was " + shown(before) + ", is " + shown(after);
        };
    }

    private static String shown(Optional<String> value) {
        return value.map(text -> "'" + shortened(text) + "'").orElse("NULL");
    }

    /** A text cut to what fits a line, without line ends. */
    static String shortened(String text) {
        String line = text.replaceAll("\\p{Cntrl}", "·");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
