package dev.concertina.database.rehearse;

import dev.concertina.schema.Name;
import java.math.BigInteger;

/**
 * Numbers without rhythm that depend on the row's number alone, as SQL: the same in every run, on every server.
 *
 * @param seed another one gives others
 */
record Dice(long seed) {
    private static final long ODD = 0x9E3779B97F4A7C15L;

    Dice of(Name name) {
        return new Dice(seed * ODD + name.text().hashCode());
    }

    Dice next() {
        return new Dice((seed ^ (seed >>> 29)) * ODD + 1);
    }

    /** A number from 0 to one below the limit. */
    String below(long limit) {
        return "(" + hash("concertina_n") + " % " + limit + ")";
    }

    /** Takes every number below the limit once in so many rows, in an order that changes each time. */
    String rotation(int limit) {
        return "((concertina_n * " + step(limit) + " + " + hash("concertina_n / " + limit) + ") % " + limit + ")";
    }

    private String hash(String number) {
        return "(hashint8extended(" + number + ", " + (seed & 0x7FFFFFFFL) + ") & 1048575)";
    }

    /** Has no divisor in common with the limit. */
    private static int step(int limit) {
        int step = Math.max(1, limit * 5 / 8);
        while (BigInteger.valueOf(step).gcd(BigInteger.valueOf(limit)).intValue() != 1) {
            step++;
        }
        return step;
    }
}
