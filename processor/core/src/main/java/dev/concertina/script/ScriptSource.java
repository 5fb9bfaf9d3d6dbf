package dev.concertina.script;

import dev.concertina.parse.Position;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The text of a script, which can be read any number of times and never changes; LF ends its lines. */
public interface ScriptSource {
    /**
     * Reads from an offset on, in UTF-16 units.
     *
     * @return holds nothing that must be closed
     */
    Reader open(int offset);

    /** The hash of the whole, as {@link Checksum} makes it. */
    String checksum();

    /** The first character that has no place in a script, if there is one and nobody has refused it yet. */
    Optional<Problem> problem(String file);

    /** The whole; a source may be larger than memory. */
    default String text() {
        StringWriter text = new StringWriter();
        try {
            open(0).transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** A text that is in memory. */
    static ScriptSource of(String text) {
        return new Text(ScriptText.normalise(text));
    }

    /** Texts that are in memory, by the names of their files. */
    static Map<String, ScriptSource> of(Map<String, String> texts) {
        return texts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, e -> of(e.getValue())));
    }

    /** A text in memory; its hash is asked for many times. */
    final class Text implements ScriptSource {
        private final String text;
        private volatile String checksum = "";

        private Text(String text) {
            this.text = text;
        }

        @Override
        public String text() {
            return text;
        }

        @Override
        public Reader open(int offset) {
            return new StringReader(text.substring(offset));
        }

        @Override
        public Optional<Problem> problem(String file) {
            return ScriptText.check(file, text, Position.START);
        }

        @Override
        public String checksum() {
            if (checksum.isEmpty()) {
                checksum = Checksum.of(text);
            }
            return checksum;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Text same && same.text.equals(text);
        }

        @Override
        public int hashCode() {
            return text.hashCode();
        }
    }
}
