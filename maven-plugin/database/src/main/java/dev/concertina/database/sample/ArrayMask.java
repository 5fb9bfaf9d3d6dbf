package dev.concertina.database.sample;

import java.util.function.UnaryOperator;

/**
 * Arrays as the server writes them, of as many elements and dimensions.
 *
 * @see <a href="https://www.postgresql.org/docs/current/arrays.html#ARRAYS-IO">Array input and output syntax</a>
 */
record ArrayMask(UnaryOperator<String> elements) implements UnaryOperator<String> {
    @Override
    public String apply(String text) {
        StringBuilder out = new StringBuilder();
        int i = text.indexOf('{');
        out.append(text, 0, i);
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '{' || c == '}' || c == ',') {
                out.append(c);
                i++;
            } else {
                i = c == '"' ? quoted(text, i + 1, out) : plain(text, i, out);
            }
        }
        return out.toString();
    }

    private int quoted(String text, int start, StringBuilder out) {
        StringBuilder element = new StringBuilder();
        int i = start;
        for (; text.charAt(i) != '"'; i++) {
            i += text.charAt(i) == '\\' ? 1 : 0;
            element.append(text.charAt(i));
        }
        write(element.toString(), out);
        return i + 1;
    }

    private int plain(String text, int start, StringBuilder out) {
        int end = start;
        while ("{},".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String element = text.substring(start, end);
        if (element.equals("NULL")) {
            out.append(element);
        } else {
            write(element, out);
        }
        return end;
    }

    private void write(String element, StringBuilder out) {
        out.append('"')
                .append(elements.apply(element).replace("\\", "\\\\").replace("\"", "\\\""))
                .append('"');
    }
}
