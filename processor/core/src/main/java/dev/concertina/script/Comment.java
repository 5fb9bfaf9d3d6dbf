package dev.concertina.script;

import java.util.regex.Pattern;

/** Text as SQL comment lines of at most 100 columns, where its words allow. */
final class Comment {
    private static final int WIDTH = 100;
    private static final Pattern LINE_END = Pattern.compile("\\R|[\r\u2028\u2029]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cc}]+");
    private static final Pattern MARKER = Pattern.compile("(?m)^-- concertina:");

    private Comment() {}

    /**
     * Lines that begin with {@code --} and a space; the text's own line ends are kept. None reads as one of
     * Concertina's own markers.
     */
    static String lines(String text) {
        StringBuilder out = new StringBuilder();
        for (String paragraph : LINE_END.split(text.strip(), -1)) {
            out.append(paragraph.isBlank() ? "--\n" : wrapped("-- ", "-- ", paragraph));
        }
        return MARKER.matcher(out).replaceAll("--  concertina:");
    }

    /** Words on lines: the first behind one prefix, the others behind another. */
    static String wrapped(String first, String others, String text) {
        StringBuilder out = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        boolean empty = true;
        for (String word : SPACE.split(text.strip(), -1)) {
            if (!empty && line.length() + 1 + word.length() > WIDTH) {
                out.append(line).append('\n');
                line = new StringBuilder(others);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
        }
        return out.append(line).append('\n').toString();
    }
}
