package dev.concertina.processor.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the name that somebody probably meant. */
public final class Nearest {
    private static final int LISTED = 8;

    private Nearest() {}

    /** The candidate that differs least, if it differs little. */
    public static Optional<String> of(String text, Collection<String> candidates) {
        String wanted = squeezed(text);
        int limit = Math.max(2, wanted.length() / 3);
        return candidates.stream()
                .filter(c -> distance(wanted, squeezed(c)) <= limit)
                .min(Comparator.comparingInt((String c) -> distance(wanted, squeezed(c)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The remedy of an unknown name: the nearest candidate as a question, or a list of all. */
    public static String remedy(String text, Collection<String> candidates) {
        Optional<String> nearest = of(text, candidates);
        if (nearest.isPresent()) {
            return "Did you mean \"" + nearest.get() + "\"?";
        }
        if (candidates.isEmpty()) {
            return "There is none to choose from.";
        }
        String listed = candidates.stream()
                .sorted()
                .limit(LISTED)
                .map(c -> '"' + c + '"')
                .collect(Collectors.joining(", "));
        return "There is " + listed + (candidates.size() > LISTED ? " and more." : ".");
    }

    /** Java's spelling of a name is no mistake worth counting. */
    private static String squeezed(String text) {
        return text.toLowerCase(Locale.ROOT).replace("_", "");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
