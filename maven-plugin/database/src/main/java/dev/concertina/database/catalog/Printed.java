package dev.concertina.database.catalog;

import dev.concertina.schema.Expression;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Expressions as the server prints them, in a spelling that it prints again the same way. */
final class Printed {
    private static final String ARRAY = "(ARRAY[";

    private Printed() {}

    /** An expression that stands in parentheses of its own wherever it is used; the printed ones go. */
    static Expression expression(String printed) {
        String text = printed.strip();
        while (text.startsWith("(") && PrintedSql.closing(text, 0) == text.length() - 1) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return new Expression(keepArrayTypes(text));
    }

    /** An expression that may stand without parentheses, as after DEFAULT; the printed ones stay. */
    static Expression operand(String printed) {
        return new Expression(keepArrayTypes(printed));
    }

    /**
     * {@code v IN ('a')} over varchar is printed as {@code (ARRAY['a'::character varying])::text[]}, but in that
     * spelling the server applies the outer cast to each element. Naming the inner type keeps the tree as it was.
     */
    private static String keepArrayTypes(String text) {
        NavigableMap<Integer, String> types = new TreeMap<>(Comparator.reverseOrder());
        int i = text.contains(ARRAY) ? 0 : text.length();
        while (i < text.length()) {
            if (text.startsWith(ARRAY, i)) {
                int open = i + ARRAY.length();
                int close = PrintedSql.closing(text, open - 1);
                String type = text.startsWith("])::", close) ? elementType(text.substring(open, close)) : "";
                if (!type.isEmpty()) {
                    types.put(close + 1, "::" + type + "[]");
                }
                i = open;
            } else {
                i = "([".indexOf(text.charAt(i)) < 0 ? PrintedSql.next(text, i) : i + 1;
            }
        }
        StringBuilder out = new StringBuilder(text);
        types.forEach(out::insert);
        return out.toString();
    }

    /** The type of a first constant printed as {@code '…'::type}; empty for anything else. */
    private static String elementType(String elements) {
        String element = PrintedSql.parts(elements).get(0);
        int start = element.startsWith("E'") ? 1 : 0;
        if (!element.startsWith("'", start)) {
            return "";
        }
        int end = PrintedSql.next(element, start);
        return element.startsWith("::", end) ? element.substring(end + 2) : "";
    }
}
