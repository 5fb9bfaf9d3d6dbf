package dev.concertina.database.sample;

import java.math.BigInteger;
import java.util.function.UnaryOperator;

/**
 * Digits of a base in their places, whatever stands between them: bits, bytes in hexadecimal, network cards.
 *
 * @param base 2, 10 or 16
 */
record RadixMask(MaskKey key, int base) implements UnaryOperator<String> {
    private static final int TOGETHER = 32;

    @Override
    public String apply(String text) {
        StringBuilder masked = new StringBuilder(text);
        StringBuilder digits = new StringBuilder();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.digit(text.charAt(i), base) >= 0) {
                digits.append(text.charAt(i));
            }
            boolean last = i == text.length() - 1;
            if (digits.length() == TOGETHER || last) {
                replace(
                        masked,
                        from,
                        i + 1,
                        digits.toString(),
                        text.substring(0, from).hashCode());
                from = i + 1;
                digits.setLength(0);
            }
        }
        return masked.toString();
    }

    private void replace(StringBuilder masked, int from, int to, String digits, int before) {
        if (digits.isEmpty()) {
            return;
        }
        BigInteger size = BigInteger.valueOf(base).pow(digits.length());
        String other = key.permute(new BigInteger(digits, base), size, "radix" + before)
                .toString(base);
        String padded = "0".repeat(digits.length() - other.length()) + other;
        int next = 0;
        for (int i = from; i < to; i++) {
            if (Character.digit(masked.charAt(i), base) >= 0) {
                masked.setCharAt(i, padded.charAt(next++));
            }
        }
    }
}
