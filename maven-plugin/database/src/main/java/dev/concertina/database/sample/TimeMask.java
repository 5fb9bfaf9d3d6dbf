package dev.concertina.database.sample;

import java.math.BigInteger;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times of a day within the same hour, and intervals with as many digits in each of their parts. */
record TimeMask(MaskKey key, boolean interval) implements UnaryOperator<String> {
    private static final Pattern TIME = Pattern.compile("(\\d\\d+):(\\d\\d):(\\d\\d)(\\.\\d+)?");
    private static final Pattern COUNT = Pattern.compile("\\d+(?= (?:year|mon|day))");
    private static final BigInteger SIXTY = BigInteger.valueOf(60);

    @Override
    public String apply(String text) {
        if (text.startsWith("24:")) {
            return text;
        }
        UnaryOperator<String> numbers = new NumberMask(key, 0);
        String counts = interval ? COUNT.matcher(text).replaceAll(m -> numbers.apply(m.group())) : text;
        return TIME.matcher(counts)
                .replaceAll(m -> Matcher.quoteReplacement((interval ? numbers.apply(m.group(1)) : m.group(1)) + ":"
                        + sixtieth(m.group(2)) + ":" + sixtieth(m.group(3)) + fraction(m.group(4))));
    }

    private String sixtieth(String digits) {
        return String.format("%02d", key.permute(new BigInteger(digits), SIXTY, "sixtieth"));
    }

    private String fraction(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? "" : "." + new RadixMask(key, 10).apply(digits.substring(1));
    }
}
