package dev.concertina.database.report;

import dev.concertina.database.forecast.Range;
import java.util.List;
import java.util.Locale;

/** Numbers as people read them. */
final class Amount {
    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB", "PB");

    private Amount() {}

    /** {@code 0.4 ms}, {@code 12 ms}, {@code 3.2 s}, {@code 4 min 10 s}, {@code 2 h 5 min}. */
    static String micros(long micros) {
        if (micros < 10_000) {
            return micros == 0 ? "0 ms" : trimmed(micros / 1_000.0) + " ms";
        }
        return millis(Math.round(micros / 1_000.0));
    }

    static String millis(long millis) {
        if (millis < 1_000) {
            return millis + " ms";
        }
        if (millis < 60_000) {
            return trimmed(millis / 1_000.0) + " s";
        }
        long seconds = Math.round(millis / 1_000.0);
        if (seconds < 3_600) {
            return seconds / 60 + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
        }
        long minutes = Math.round(seconds / 60.0);
        return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
    }

    static String millis(Range range) {
        return range(millis(range.low()), millis(range.high()));
    }

    static String bytes(long bytes) {
        double value = bytes;
        int unit = 0;
        while (value >= 1_024 && unit < UNITS.size() - 1) {
            value /= 1_024;
            unit++;
        }
        return trimmed(value) + " " + UNITS.get(unit);
    }

    static String bytes(Range range) {
        return range(bytes(range.low()), bytes(range.high()));
    }

    /** With separators that no language reads as a decimal sign: {@code 1 000 000}. */
    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count).replace(',', '\u202f');
    }

    /** {@code 1 file}, {@code 2 files}. */
    static String count(long count, String noun) {
        return count(count) + " " + noun + (count == 1 ? "" : "s");
    }

    private static String range(String low, String high) {
        return low.equals(high) ? low : low + " – " + high;
    }

    private static String trimmed(double value) {
        String text = String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
}
