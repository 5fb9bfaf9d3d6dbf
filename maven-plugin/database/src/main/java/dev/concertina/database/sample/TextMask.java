package dev.concertina.database.sample;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.UnaryOperator;

/**
 * Texts of the same shape: every letter and digit becomes another of its kind, everything else stays; a date is moved. Two
 * texts that differ stay different.
 */
record TextMask(MaskKey key, DateMask dates) implements UnaryOperator<String> {
    /** So many characters are replaced together; how depends on all that stand before them. */
    private static final int TOGETHER = 24;

    @Override
    public String apply(String text) {
        return dates.isDate(text) ? dates.apply(text) : shuffled(text);
    }

    /** The same without regard to dates. */
    String shuffled(String text) {
        int[] points = text.codePoints().toArray();
        int[] masked = points.clone();
        for (int start = 0; start < points.length; start += TOGETHER) {
            shuffle(points, masked, start, Math.min(points.length, start + TOGETHER));
        }
        return new String(masked, 0, masked.length);
    }

    private void shuffle(int[] points, int[] masked, int start, int end) {
        BigInteger number = BigInteger.ZERO;
        BigInteger size = BigInteger.ONE;
        for (int i = start; i < end; i++) {
            Alphabet alphabet = alphabet(points, i);
            BigInteger own = BigInteger.valueOf(alphabet.size());
            int index = alphabet.size() == 1 ? 0 : Collections.binarySearch(alphabet.points(), points[i]);
            number = number.multiply(own).add(BigInteger.valueOf(index));
            size = size.multiply(own);
        }
        BigInteger other = key.permute(number, size, "text" + Arrays.hashCode(Arrays.copyOf(points, start)));
        for (int i = end - 1; i >= start; i--) {
            Alphabet alphabet = alphabet(points, i);
            BigInteger[] rest = other.divideAndRemainder(BigInteger.valueOf(alphabet.size()));
            masked[i] = alphabet.size() == 1 ? points[i] : alphabet.points().get(rest[1].intValue());
            other = rest[0];
        }
    }

    /** The first digit of a number stays one that a number can begin with. */
    private static Alphabet alphabet(int[] points, int at) {
        boolean first = Character.isDigit(points[at]) && (at == 0 || !Character.isDigit(points[at - 1]));
        if (!first || points[at] > '9') {
            return Alphabet.of(points[at]);
        }
        return points[at] == '0' ? new Alphabet(java.util.List.of((int) '0')) : Alphabet.LEADING_DIGITS;
    }
}
