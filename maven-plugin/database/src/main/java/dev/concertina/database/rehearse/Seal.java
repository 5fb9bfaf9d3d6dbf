package dev.concertina.database.rehearse;

import dev.concertina.snapshot.Fingerprint;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Shows that a text is what was written: by a hash, which everybody can make, or by one that takes a key.
 *
 * @param key known to those who rehearse and those who apply; empty for the plain hash
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2104">HMAC</a>
 */
public record Seal(Optional<String> key) {
    /** The plain hash. */
    public static final Seal PLAIN = new Seal(Optional.empty());

    private static final String ALGORITHM = "HmacSHA256";

    String of(String text) {
        return key.map(k -> "hmac-sha256/v1:" + mac(k, text)).orElseGet(() -> Fingerprint.of(text));
    }

    private static String mac(String key, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    /** Without the key. */
    @Override
    public String toString() {
        return "Seal" + (key.isPresent() ? " with a key" : "");
    }
}
