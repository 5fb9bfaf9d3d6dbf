package dev.concertina.script;

import dev.concertina.parse.Position;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Decodes strict UTF-8, without a byte order mark and with LF as line end; one instance reads one file, piece by piece. */
public final class ScriptDecoder {
    /** What Java puts in place of bytes that are no UTF-8. */
    private static final char REPLACEMENT = '\uFFFD';

    private final String file;
    private Position position = Position.START;
    private String before = "";
    private long bytes;

    public ScriptDecoder(String file) {
        this.file = file;
    }

    /**
     * The text of a piece.
     *
     * @param piece ends where a character does, and not between CR and LF
     * @throws ScriptException if a byte is no UTF-8, or a character is one that {@link ScriptText#check} refuses
     */
    public String decode(byte[] piece) {
        position = position.advancedBy(before);
        String text = new String(piece, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            refuseMalformed(piece);
        }
        before = bytes == 0 ? ScriptText.normalise(text) : ScriptText.withLineEnds(text);
        bytes += piece.length;
        ScriptText.check(file, before, position).ifPresent(p -> {
            throw new ScriptException(List.of(p));
        });
        return before;
    }

    /** Does nothing if every byte is UTF-8, as when the text itself holds the replacement character. */
    private void refuseMalformed(byte[] piece) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer text = CharBuffer.allocate(piece.length);
        ByteBuffer in = ByteBuffer.wrap(piece);
        CoderResult result = decoder.decode(in, text, true);
        if (result.isError()) {
            Position p = position.advancedBy(text.flip().toString());
            throw new ScriptException(List.of(new Problem(
                    "not-utf-8",
                    file,
                    p.line(),
                    String.format(
                            "byte %d (0x%02X) in column %d is no UTF-8", bytes + in.position(), in.get(), p.column()),
                    "the server would store other characters than the editor shows, or fail",
                    "Save the file as UTF-8")));
        }
    }
}
