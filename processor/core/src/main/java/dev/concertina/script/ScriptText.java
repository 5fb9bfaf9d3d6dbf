package dev.concertina.script;

import dev.concertina.parse.Position;
import java.util.Optional;

/** The text of a file, such that what a reviewer sees is what the server gets. */
public final class ScriptText {
    private static final String REFUSED = "\0\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    private ScriptText() {}

    /**
     * Decodes a whole file, as {@link ScriptDecoder} does.
     *
     * @throws ScriptException if a byte is no UTF-8, or a character is one that {@link #check} refuses
     */
    public static String decode(String file, byte[] bytes) {
        return new ScriptDecoder(file).decode(bytes);
    }

    /** The text without a byte order mark and with LF as line end. */
    public static String normalise(String text) {
        return withLineEnds(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    static String withLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * The first character that has no place in a script: NUL, which PostgreSQL cannot store, or one that turns the
     * direction of writing, so that a reviewer reads another order than the server.
     *
     * @param begin of the text within the file
     * @see <a href="https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters">Directional formatting</a>
     */
    static Optional<Problem> check(String file, String text, Position begin) {
        // As many searches as characters, but each is one of the JVM's own, which skip a text of Latin-1.
        int first = text.length();
        for (int i = 0; i < REFUSED.length(); i++) {
            int found = text.indexOf(REFUSED.charAt(i));
            first = found >= 0 ? Math.min(first, found) : first;
        }
        if (first == text.length()) {
            return Optional.empty();
        }
        char c = text.charAt(first);
        boolean turns = c != '\0';
        Position p = begin.advancedBy(text.substring(0, first));
        return Optional.of(new Problem(
                turns ? "bidi-control" : "nul-character",
                file,
                p.line(),
                String.format("column %d holds the invisible character U+%04X", p.column(), (int) c),
                turns
                        ? "what a reviewer reads is not what the server runs"
                        : "PostgreSQL cannot store it and psql would stop there",
                turns
                        ? "Remove it, or write it as an escape: U&'\\" + String.format("%04X", (int) c) + "'"
                        : "Remove it"));
    }
}
