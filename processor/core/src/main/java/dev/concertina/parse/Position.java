package dev.concertina.parse;

/**
 * A place in a text.
 *
 * @param offset in UTF-16 units, from 0
 * @param line from 1; a line ends with LF, CR or both
 * @param column in characters, from 1
 */
public record Position(int offset, int line, int column) {
    /** Of a text's first character. */
    public static final Position START = new Position(0, 1, 1);

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
        return advancedBy(text.substring(offset, later));
    }

    /** The position behind a text that begins here. */
    public Position advancedBy(String text) {
        return plus(of(text, text.length()));
    }

    /** Where something stands whose position is known within a text that begins here. */
    Position plus(Position within) {
        return new Position(
                offset + within.offset,
                line + within.line - 1,
                within.line == 1 ? column + within.column - 1 : within.column);
    }

    @Override
    public String toString() {
        return "line " + line + ", column " + column;
    }
}
