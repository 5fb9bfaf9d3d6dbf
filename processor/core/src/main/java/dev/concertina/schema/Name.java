package dev.concertina.schema;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL identifier, exactly as the server stores it: no quotes, case kept.
 *
 * @param text one to 63 bytes of UTF-8, without NUL
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS">Identifiers</a>
 */
public record Name(String text) implements Comparable<Name> {
    /** The longest identifier that PostgreSQL keeps, in bytes of UTF-8. */
    public static final int MAX_BYTES = 63;

    private static final int HASH_DIGITS = 8;

    /** Refuses a text that is no identifier with an IllegalArgumentException. */
    public Name {
        if (text.isEmpty()) {
            throw new IllegalArgumentException(
                    "A name is empty; PostgreSQL has no object without one. Give it a name.");
        }
        if (text.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("The name \"" + text.replace('\0', '?')
                    + "\" contains a NUL character, which PostgreSQL cannot store. Remove it.");
        }
        if (!isUnicode(text)) {
            throw new IllegalArgumentException(
                    "The name \"" + text + "\" contains half of a surrogate pair, which is no"
                            + " character, so PostgreSQL would store another name. Remove it.");
        }
        if (!fits(text)) {
            throw new IllegalArgumentException("The name \"" + text + "\" has " + bytes(text)
                    + " bytes; PostgreSQL would silently cut it at " + MAX_BYTES + ". Shorten it.");
        }
    }

    public static Name of(String text) {
        return new Name(text);
    }

    private static boolean isUnicode(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return StandardCharsets.UTF_8.newEncoder().canEncode(text);
            }
        }
        return true;
    }

    /** Whether a text is no longer than PostgreSQL keeps. */
    static boolean fits(String text) {
        // A char is at most three bytes, so most texts need not be encoded.
        return text.length() * 3 <= MAX_BYTES || bytes(text) <= MAX_BYTES;
    }

    /** The text itself if it fits, else its beginning with a hash of the whole, at most 63 bytes. */
    public static Name shortened(String text) {
        if (fits(text)) {
            return new Name(text);
        }
        int end = text.length();
        while (bytes(text.substring(0, end)) > MAX_BYTES - HASH_DIGITS - 1
                || Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        return new Name(text.substring(0, end) + "_" + hash(text));
    }

    /** This name followed by a suffix, shortened where needed. */
    public Name plus(String suffix) {
        return shortened(text + suffix);
    }

    // As a record's own, but not linked at run time: a large schema compares names by the hundred thousand.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Name name && text.equals(name.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public int compareTo(Name other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
