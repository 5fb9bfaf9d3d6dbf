package dev.concertina.maven;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Parameters that are one of a few words, or a number. */
final class Choices {
    private Choices() {}

    /** @throws IllegalArgumentException naming the parameter, its value and the words that it may be */
    static <E extends Enum<E>> E of(Class<E> type, String parameter, String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equalsIgnoreCase(value.strip())) {
                return constant;
            }
        }
        String words = Arrays.stream(type.getEnumConstants())
                .map(c -> c.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new IllegalArgumentException("The parameter " + parameter + " is \"" + value
                + "\", which nothing is called; nothing was done. Set it to one of " + words + ".");
    }

    /** @throws IllegalArgumentException naming the parameter, its value and the least that it may be */
    static long atLeast(long least, String parameter, String value) {
        try {
            long number = Long.parseLong(value.strip());
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(noNumber(least, parameter, value), e);
        }
        throw new IllegalArgumentException(noNumber(least, parameter, value));
    }

    private static String noNumber(long least, String parameter, String value) {
        return "The parameter " + parameter + " is \"" + value + "\"; nothing was done. Set it to a number, " + least
                + " or more.";
    }
}
