package dev.concertina.database.catalog;

import dev.concertina.schema.Expression;

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
        StringBuilder out = new StringBuilder(text);
        int i = 0;
        while (i < out.length()) {
            String rest = out.substring(i);
            if (rest.startsWith(ARRAY)) {
                int close = PrintedSql.closing(rest, ARRAY.length() - 1);
                if (rest.startsWith("])::", close)) {
                    String type = elementType(PrintedSql.parts(rest.substring(ARRAY.length(), close))
                            .get(0));
                    out.insert(i + close + 1, type.isEmpty() ? "" : "::" + type + "[]");
                }
                i += ARRAY.length();
            } else if (rest.startsWith("(") || rest.startsWith("[")) {
                i++;
            } else {
                i += PrintedSql.next(rest, 0);
            }
        }
        return out.toString();
    }

    /** The type of a constant printed as {@code '…'::type}; empty for anything else. */
    private static String elementType(String element) {
        int start = element.startsWith("E'") ? 1 : 0;
        if (!element.startsWith("'", start)) {
            return "";
        }
        int end = PrintedSql.next(element, start);
        return element.startsWith("::", end) ? element.substring(end + 2) : "";
    }
}
