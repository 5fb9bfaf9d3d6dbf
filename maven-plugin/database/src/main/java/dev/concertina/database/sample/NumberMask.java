package dev.concertina.database.sample;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers with as many digits, before the point and behind it, and of the same sign; 0, infinities and NaN stay. Two numbers
 * that differ stay different, and what fits into an integer type fits still.
 *
 * @param kept how many digits at the beginning stay, where rules leave little room; below 0, numbers get one digit less
 */
record NumberMask(MaskKey key, int kept) implements UnaryOperator<String> {
    private static final Pattern NUMBER = Pattern.compile("(-?\\d+(?:\\.\\d+)?)(e[+-]?\\d+)?");
    private static final int MOST_DIGITS = 1000;
    private static final List<BigInteger> LIMITS =
            List.of(BigInteger.ONE.shiftLeft(15), BigInteger.ONE.shiftLeft(31), BigInteger.ONE.shiftLeft(63));

    @Override
    public String apply(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return text; // NaN, Infinity, -Infinity
        }
        String exponent = matcher.group(2) == null ? "" : matcher.group(2);
        return number(new BigDecimal(matcher.group(1))) + exponent;
    }

    private String number(BigDecimal number) {
        BigInteger digits = number.unscaledValue();
        if (number.precision() > MOST_DIGITS) {
            digits = digits.mod(BigInteger.TEN.pow(MOST_DIGITS)).multiply(BigInteger.valueOf(digits.signum()));
        }
        if (kept < 0) {
            digits = digits.divide(BigInteger.TEN);
        }
        boolean negative = digits.signum() < 0;
        // the smallest of a type is one further from 0 than the largest
        BigInteger own = negative ? digits.negate().subtract(BigInteger.ONE) : digits;
        BigInteger other = own.signum() == 0 ? own : like(own);
        BigInteger signed = negative ? other.add(BigInteger.ONE).negate() : other;
        return new BigDecimal(signed, number.scale()).toPlainString();
    }

    private BigInteger like(BigInteger number) {
        int digits = number.toString().length();
        BigInteger low = BigInteger.TEN.pow(digits - 1);
        BigInteger high = BigInteger.TEN.pow(digits);
        if (kept > 0 && kept < digits) {
            BigInteger size = BigInteger.TEN.pow(digits - kept);
            low = number.subtract(number.mod(size));
            high = low.add(size);
        }
        for (BigInteger limit : LIMITS) {
            if (low.compareTo(limit) < 0 && limit.compareTo(high) < 0) {
                if (number.compareTo(limit) < 0) {
                    high = limit;
                } else {
                    low = limit;
                }
            }
        }
        return low.add(key.permute(number.subtract(low), high.subtract(low), "number"));
    }
}
