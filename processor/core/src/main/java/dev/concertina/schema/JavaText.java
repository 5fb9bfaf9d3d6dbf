package dev.concertina.schema;

/**
 * Text in Java source: what cannot be seen there, or would end a line or turn its direction, stands as an escape.
 *
 * @see <a href="https://docs.oracle.com/javase/specs/jls/se17/html/jls-3.html#jls-3.10.7">Escape sequences</a>
 */
public final class JavaText {
    private JavaText() {}

    /** A string literal on one line. */
    public static String literal(String text) {
        return '"' + escaped(text) + '"';
    }

    /** What stands between the quotes of a literal, or in a comment. */
    public static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 2);
        text.codePoints().forEach(c -> escape(c, escaped));
        return escaped.toString();
    }

    private static void escape(int c, StringBuilder to) {
        switch (c) {
            case '\n' -> to.append("\\n");
            case '\r' -> to.append("\\r");
            case '\t' -> to.append("\\t");
            case '"', '\\' -> to.append('\\').append((char) c);
            default -> {
                if (isSeen(c)) {
                    to.appendCodePoint(c);
                } else {
                    for (char unit : Character.toChars(c)) {
                        to.append(String.format("\\u%04x", (int) unit));
                    }
                }
            }
        }
    }

    private static boolean isSeen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            case Character.SPACE_SEPARATOR -> c == ' ';
            default -> true;
        };
    }
}
