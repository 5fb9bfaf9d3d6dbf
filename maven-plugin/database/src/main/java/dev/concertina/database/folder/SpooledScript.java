package dev.concertina.database.folder;

import dev.concertina.script.Problem;
import dev.concertina.script.ScriptSource;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;

/**
 * A script in a {@link Spool}.
 *
 * @param begin of its first byte
 * @param end behind its last one
 */
record SpooledScript(FileChannel channel, long begin, long end, String checksum) implements ScriptSource {
    @Override
    public Reader open(int offset) {
        return new Reader() {
            private long at = begin + 2L * offset;

            @Override
            public int read(char[] into, int from, int length) throws IOException {
                ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(2L * length, end - at));
                int more = 0;
                while (more >= 0 && bytes.hasRemaining()) {
                    more = channel.read(bytes, at + bytes.position());
                }
                int read = bytes.position() / 2;
                bytes.flip().asCharBuffer().get(into, from, read);
                at += 2L * read;
                return read == 0 && length > 0 ? -1 : read;
            }

            @Override
            public void close() {
                // the channel is the spool's
            }
        };
    }

    /** None: it was looked at on its way into the spool. */
    @Override
    public Optional<Problem> problem(String file) {
        return Optional.empty();
    }
}
