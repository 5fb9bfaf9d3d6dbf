package dev.concertina.diff;

import dev.concertina.schema.Name;
import java.util.Collection;
import java.util.Comparator;

/** Finds the name that somebody may have meant. */
final class Nearest {
    private Nearest() {}

    /** A sentence with the nearest name, after a space; empty if none is near. */
    static String hint(Name wrong, Collection<Name> names) {
        return names.stream()
                .filter(n -> near(wrong, n))
                .min(Comparator.<Name>comparingInt(n -> distance(wrong.text(), n.text()))
                        .thenComparing(Comparator.naturalOrder()))
                .map(n -> " Did you mean \"" + n + "\"?")
                .orElse("");
    }

    /** Whether two names share most of their letters, or one contains the other. */
    static boolean near(Name a, Name b) {
        String x = a.text();
        String y = b.text();
        int longer = Math.max(x.length(), y.length());
        boolean part = Math.min(x.length(), y.length()) > 2 && (x.contains(y) || y.contains(x));
        return part || distance(x, y) * 3 <= longer;
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
                int same = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, 1 + Math.min(row[j - 1], row[j]));
            }
        }
        return row[b.length()];
    }
}
