package dev.concertina.database.folder;

import dev.concertina.script.ScriptDecoder;
import dev.concertina.script.ScriptSource;
import dev.concertina.snapshot.Fingerprint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Holds scripts that are too large for memory as they were when they were read, whatever becomes of their files: as UTF-16,
 * so that any offset is found at once, in a file without a name that is gone when nobody uses it any more.
 */
final class Spool {
    private static final int PIECE = 1 << 20;

    private final FileChannel channel;
    private long end;

    /** Makes an empty one. */
    Spool() throws IOException {
        Path file = Files.createTempFile("concertina", ".spool");
        channel = FileChannel.open(
                file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    /**
     * Takes a copy of a script.
     *
     * @throws dev.concertina.script.ScriptException if it is no text that a script may be
     */
    ScriptSource add(String name, Path file) throws IOException {
        long begin = end;
        ScriptDecoder decoder = new ScriptDecoder(name);
        Fingerprint.Pieces fingerprint = new Fingerprint.Pieces();
        try (PushbackInputStream in = new PushbackInputStream(Files.newInputStream(file))) {
            for (byte[] piece = piece(in); piece.length > 0; piece = piece(in)) {
                String text = decoder.decode(piece);
                fingerprint.add(text);
                append(text);
            }
        }
        return new SpooledScript(channel, begin, end, fingerprint.fingerprint());
    }

    /** What ends where a character does, and not between CR and LF. */
    private static byte[] piece(PushbackInputStream in) throws IOException {
        ByteArrayOutputStream piece = new ByteArrayOutputStream(PIECE + 8);
        piece.write(in.readNBytes(PIECE));
        int last = piece.size() < PIECE ? 0 : piece.toByteArray()[PIECE - 1];
        int next = in.read();
        while (next >= 0 && ((next & 0xC0) == 0x80 || (last == '\r' && next == '\n'))) {
            piece.write(next);
            last = next;
            next = in.read();
        }
        if (next >= 0) {
            in.unread(next);
        }
        return piece.toByteArray();
    }

    private void append(String text) throws IOException {
        ByteBuffer units = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_16BE));
        while (units.hasRemaining()) {
            end += channel.write(units, end);
        }
    }
}
