package dev.concertina.snapshot;

import dev.concertina.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** A hash of a text or a schema, as {@code sha256/v1:} and 64 hexadecimal digits. */
public final class Fingerprint {
    private static final String PREFIX = "sha256/v1:";
    private static final Pattern VERSION = Pattern.compile("^([a-z0-9-]+/v[0-9]+):");

    private Fingerprint() {}

    /** Equal schemas have equal fingerprints: neither column order nor an expression's white space counts. */
    public static String of(Schema schema) {
        Records out = new Records("schema", ModelWriter.FORMAT);
        new SchemaRecords(Style.CANONICAL).write(schema, out);
        return of(out.text());
    }

    /** The hash of the text's UTF-8 bytes. */
    public static String of(String text) {
        return new Pieces().add(text).fingerprint();
    }

    /** The hash of a text that comes in pieces. */
    public static final class Pieces {
        private final MessageDigest digest = digest();

        /** Adds a piece, which ends where a character does. */
        public Pieces add(String piece) {
            digest.update(piece.getBytes(StandardCharsets.UTF_8));
            return this;
        }

        /** The hash of all pieces, which ends the text. */
        public String fingerprint() {
            return PREFIX + HexFormat.of().formatHex(digest.digest());
        }

        private static MessageDigest digest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java platform has SHA-256", e);
            }
        }
    }

    /**
     * The version in which a hash is written, if this release does not know it: {@code sha256/v2}. Such a hash says nothing
     * about whether a text was changed; who takes it for another text's hash would tell of an edit that nobody made.
     */
    public static Optional<String> unknownVersion(String hash) {
        return VERSION.matcher(hash).results().map(m -> m.group(1)).findFirst().filter(v -> !PREFIX.equals(v + ":"));
    }

    /** Whether a text names a fingerprint: the whole of it, or at least the first eight of its digits. */
    public static boolean names(String given, String fingerprint) {
        String digits = fingerprint.substring(fingerprint.indexOf(':') + 1);
        return given.equals(fingerprint) || (given.length() >= 8 && digits.startsWith(given));
    }

    /** Whether a text has the form of a fingerprint. */
    public static boolean isOne(String text) {
        return text.startsWith(PREFIX) && text.substring(PREFIX.length()).matches("[0-9a-f]{64}");
    }
}
