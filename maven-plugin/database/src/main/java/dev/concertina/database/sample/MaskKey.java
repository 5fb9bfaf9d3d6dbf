package dev.concertina.database.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What decides which value takes the place of another: the same key gives the same, and nobody without it can tell from a
 * value what it stands for. For one thread.
 */
public final class MaskKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int ROUNDS = 8;

    private final Mac mac;
    private final byte[] secret;

    private MaskKey(byte[] secret) {
        this.secret = secret.clone();
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java has no " + ALGORITHM, e);
        }
    }

    /**
     * A key of a secret.
     *
     * @param secret without one the key is drawn, and nobody ever learns it
     * @param seed another one gives other values
     */
    public static MaskKey of(Optional<String> secret, long seed) {
        if (secret.isEmpty()) {
            byte[] drawn = new byte[32];
            new SecureRandom().nextBytes(drawn);
            return new MaskKey(drawn);
        }
        return new MaskKey((secret.get() + "\n" + seed).getBytes(UTF_8));
    }

    /** Another key, that this one leads to. */
    MaskKey variant(int number) {
        return number == 0 ? this : new MaskKey(hash(secret, new byte[] {(byte) number}));
    }

    /** A number from 0 to one below the limit. */
    int number(String purpose, int limit) {
        return new BigInteger(1, hash(purpose.getBytes(UTF_8), new byte[0]))
                .mod(BigInteger.valueOf(limit))
                .intValue();
    }

    /**
     * Another number below the size, and another one for every number: a Feistel network over the next power of four, walked
     * until it comes back below the size.
     *
     * @param context in another one the same number leads elsewhere
     */
    BigInteger permute(BigInteger number, BigInteger size, String context) {
        if (size.compareTo(BigInteger.ONE) <= 0) {
            return number;
        }
        int half = Math.max(1, (size.subtract(BigInteger.ONE).bitLength() + 1) / 2);
        byte[] tweak = context.getBytes(UTF_8);
        BigInteger found = number;
        do {
            found = rounds(found, half, tweak);
        } while (found.compareTo(size) >= 0);
        return found;
    }

    private BigInteger rounds(BigInteger number, int half, byte[] tweak) {
        BigInteger limit = BigInteger.ONE.shiftLeft(half);
        BigInteger left = number.shiftRight(half);
        BigInteger right = number.mod(limit);
        for (int i = 0; i < ROUNDS; i++) {
            mac.update((byte) i);
            BigInteger mixed = left.xor(new BigInteger(1, hash(tweak, right.toByteArray())).mod(limit));
            left = right;
            right = mixed;
        }
        return left.shiftLeft(half).or(right);
    }

    private byte[] hash(byte[] first, byte[] second) {
        mac.update((byte) (first.length >>> 8));
        mac.update((byte) first.length);
        mac.update(first);
        return mac.doFinal(second);
    }
}
