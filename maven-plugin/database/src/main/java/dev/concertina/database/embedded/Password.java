package dev.concertina.database.embedded;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The password of the superuser of one user's embedded servers: others on the machine can reach the port, and a
 * superuser can run programs as the server's user.
 *
 * @param text 128 random bits, in hexadecimal
 */
record Password(String text) {
    static Password random() {
        byte[] bytes = new byte[16];
        new SecureRandom().nextBytes(bytes);
        return new Password(HexFormat.of().formatHex(bytes));
    }

    /**
     * The form in which the server keeps it. One iteration: the text is random already, and a connection costs less.
     *
     * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-authid.html">pg_authid</a>
     */
    String verifier() {
        byte[] salt = new byte[16];
        new SecureRandom().nextBytes(salt);
        byte[] block = new byte[20];
        System.arraycopy(salt, 0, block, 0, salt.length);
        block[19] = 1;
        byte[] salted = hmac(text.getBytes(StandardCharsets.US_ASCII), block);
        byte[] stored = sha256(hmac(salted, "Client Key".getBytes(StandardCharsets.US_ASCII)));
        byte[] server = hmac(salted, "Server Key".getBytes(StandardCharsets.US_ASCII));
        Base64.Encoder base64 = Base64.getEncoder();
        return "SCRAM-SHA-256$1:" + base64.encodeToString(salt) + "$" + base64.encodeToString(stored) + ":"
                + base64.encodeToString(server);
    }

    @Override
    public String toString() {
        return "********";
    }

    private static byte[] hmac(byte[] key, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }

    private static byte[] sha256(byte[] message) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
