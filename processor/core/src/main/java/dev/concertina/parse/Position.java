package dev.concertina.parse;

/**
 * A place in a text.
 *
 * @param offset in UTF-16 units, from 0
 * @param line from 1; a line ends with LF, CR or both
 * @param column in characters, from 1
 */
public record Position(int offset, int line, int column) {
    /** The position of an offset within a text. */
    public static Position of(String text, int offset) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n'))) {
                line++;
                start = i + 1;
            }
        }
        return new Position(offset, line, text.codePointCount(start, offset) + 1);
    }

    /** The position of a later offset, counted from here: for texts with many positions. */
    Position advancedTo(String text, int later) {
        Position rest = of(text.substring(offset, later), later - offset);
        return new Position(later, line + rest.line - 1, rest.line == 1 ? column + rest.column - 1 : rest.column);
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
