package dev.concertina.script;

import dev.concertina.snapshot.Fingerprint;

/** The hash by which a script is known, the same on every system whatever its line ends. */
public final class Checksum {
    private Checksum() {}

    /** {@code sha256/v1:} and 64 hexadecimal digits over the text, a byte order mark and CR apart. */
    public static String of(String text) {
        return Fingerprint.of(ScriptText.normalise(text));
    }
}
