package dev.concertina.database.rehearse;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text that a plain regular expression probably matches: one character for each class, as often as it asks for. */
final class PatternSample {
    private static final Pattern ATOM = Pattern.compile(
            "(?<class>\\[(?<not>\\^?)(?<first>\\\\?[^\\]])[^\\]]*\\])|\\\\(?<escaped>.)|(?<any>\\.)|(?<char>[^()|^$*+?{}])|(?<mark>[()^$])");
    private static final Pattern TIMES = Pattern.compile("\\{(\\d+)(?:,\\d*)?\\}|[*+?]");

    private PatternSample() {}

    /** Empty for a text that is no such expression, and for one of several kinds. */
    static Optional<String> of(String pattern) {
        if (!pattern.startsWith("^") && !pattern.endsWith("$")) {
            return Optional.empty();
        }
        StringBuilder sample = new StringBuilder();
        Matcher atom = ATOM.matcher(pattern);
        Matcher times = TIMES.matcher(pattern);
        int at = 0;
        while (at < pattern.length() && atom.region(at, pattern.length()).lookingAt()) {
            at = atom.end();
            int count = 1;
            if (times.region(at, pattern.length()).lookingAt()) {
                at = times.end();
                count = times.group(1) == null ? 1 : Integer.parseInt(times.group(1));
            }
            sample.append(character(atom).repeat(Math.min(count, 100)));
        }
        return at == pattern.length() ? Optional.of(sample.toString()) : Optional.empty();
    }

    private static String character(Matcher atom) {
        if (atom.group("class") != null) {
            return atom.group("not").isEmpty() ? escaped(atom.group("first").replaceFirst("^\\\\", "\\\\")) : "a";
        }
        if (atom.group("escaped") != null) {
            return escaped("\\" + atom.group("escaped"));
        }
        return atom.group("any") != null ? "a" : atom.group("char") != null ? atom.group("char") : "";
    }

    private static String escaped(String text) {
        return switch (text) {
            case "\\d" -> "7";
            case "\\w" -> "a";
            case "\\s" -> " ";
            case "\\S" -> "a";
            case "\\D" -> "a";
            default -> text.startsWith("\\") ? text.substring(1) : text;
        };
    }
}
