package dev.concertina.script;

import dev.concertina.parse.Position;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The text of a file, such that what a reviewer sees is what the server gets. */
public final class ScriptText {
    private static final String REFUSED = "\0\u061C\u200E\u200F\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069";

    /** What Java puts in place of bytes that are no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private ScriptText() {}

    /**
     * Decodes strict UTF-8, without a byte order mark and with LF as line end.
     *
     * @throws ScriptException if a byte is no UTF-8, or a character is one that {@link #check} refuses
     */
    public static String decode(String file, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            refuseMalformed(file, bytes);
        }
        String normal = normalise(text);
        check(file, normal).ifPresent(p -> {
            throw new ScriptException(List.of(p));
        });
        return normal;
    }

    /** Does nothing if every byte is UTF-8, as when the text itself holds the replacement character. */
    private static void refuseMalformed(String file, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(bytes.length);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, text, true);
        if (result.isError()) {
            Position p = Position.of(text.flip().toString(), text.length());
            throw new ScriptException(List.of(new Problem(
                    "not-utf-8",
                    file,
                    p.line(),
                    String.format("byte %d (0x%02X) in column %d is no UTF-8", in.position(), in.get(), p.column()),
                    "the server would store other characters than the editor shows, or fail",
                    "Save the file as UTF-8")));
        }
    }

    /** The text without a byte order mark and with LF as line end. */
    public static String normalise(String text) {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return body.indexOf('\r') < 0 ? body : body.replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * The first character that has no place in a script: NUL, which PostgreSQL cannot store, or one that turns the
     * direction of writing, so that a reviewer reads another order than the server.
     *
     * @see <a href="https://www.unicode.org/reports/tr9/#Directional_Formatting_Characters">Directional formatting</a>
     */
    static Optional<Problem> check(String file, String text) {
        // As many searches as characters, but each is one of the JVM's own, which skip a text of Latin-1.
        OptionalInt first =
                REFUSED.chars().map(text::indexOf).filter(i -> i >= 0).min();
        if (first.isEmpty()) {
            return Optional.empty();
        }
        char c = text.charAt(first.getAsInt());
        boolean turns = c != '\0';
        Position p = Position.of(text, first.getAsInt());
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
