package dev.concertina.source;

import java.util.ArrayList;
import java.util.List;

/** Annotations of members in one line, where that is not too long; the writer of Java gives each attribute a line. */
final class Annotations {
    private static final int WIDTH = 120;

    private Annotations() {}

    /** The same text, with fewer lines. */
    static String joined(String text) {
        List<String> lines = List.of(text.split("\n", -1));
        List<String> joined = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            int end = line.endsWith("(") && line.strip().startsWith("@")
                    ? lines.subList(i, lines.size()).indexOf(indent(line) + ")")
                    : -1;
            String one = end < 0 ? line : oneLine(line, lines.subList(i + 1, i + end));
            boolean fits = end >= 0 && one.length() <= WIDTH;
            joined.add(fits ? one : line);
            i += fits ? end : 0;
        }
        return String.join("\n", joined);
    }

    private static String oneLine(String first, List<String> attributes) {
        return first + String.join(" ", attributes.stream().map(String::strip).toList()) + ")";
    }

    private static String indent(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
