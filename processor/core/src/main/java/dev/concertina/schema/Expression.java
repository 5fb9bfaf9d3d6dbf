package dev.concertina.schema;

import java.util.Locale;

/**
 * An SQL expression as somebody wrote it. Two expressions are equal when they differ in white space and in the case of
 * what stands outside quotes only; whether two different texts mean the same, only a server can tell.
 */
public record Expression(String sql) {
    public Expression {
        sql = sql.strip();
        if (sql.isEmpty()) {
            throw new IllegalArgumentException("An SQL expression is empty. Write one or leave the attribute out.");
        }
    }

    public static Expression of(String sql) {
        return new Expression(sql);
    }

    /** The text that equal expressions share: for hashing, not for a server. */
    public String canonical() {
        return normal(sql);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expression e && normal(sql).equals(normal(e.sql));
    }

    @Override
    public int hashCode() {
        return normal(sql).hashCode();
    }

    @Override
    public String toString() {
        return sql;
    }

    /** Lower case and single spaces outside quotes; no spaces beside punctuation. */
    private static String normal(String sql) {
        StringBuilder out = new StringBuilder(sql.length());
        int i = 0;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            if (c == '\'' || c == '"') {
                int end = quoted(sql, i, c);
                out.append(sql, i, end);
                i = end;
            } else if (c == '$' && dollarTag(sql, i) > 0) {
                String tag = sql.substring(i, dollarTag(sql, i));
                int close = sql.indexOf(tag, i + tag.length());
                int end = close < 0 ? sql.length() : close + tag.length();
                out.append(sql, i, end);
                i = end;
            } else if (Character.isWhitespace(c)) {
                while (i < sql.length() && Character.isWhitespace(sql.charAt(i))) {
                    i++;
                }
                boolean inWord = out.length() > 0
                        && i < sql.length()
                        && Character.isLetterOrDigit(out.charAt(out.length() - 1))
                                == Character.isLetterOrDigit(sql.charAt(i));
                if (inWord) {
                    out.append(' ');
                }
            } else {
                out.append(String.valueOf(c).toLowerCase(Locale.ROOT));
                i++;
            }
        }
        return out.toString();
    }

    private static int quoted(String sql, int start, char quote) {
        boolean escapes = quote == '\'' && start > 0 && (sql.charAt(start - 1) == 'e' || sql.charAt(start - 1) == 'E');
        int i = start + 1;
        while (i < sql.length()) {
            if (escapes && sql.charAt(i) == '\\') {
                i += 2;
            } else if (sql.charAt(i) == quote) {
                if (i + 1 >= sql.length() || sql.charAt(i + 1) != quote) {
                    return i + 1;
                }
                i += 2;
            } else {
                i++;
            }
        }
        return sql.length();
    }

    private static int dollarTag(String sql, int start) {
        int i = start + 1;
        while (i < sql.length() && (Character.isLetterOrDigit(sql.charAt(i)) || sql.charAt(i) == '_')) {
            i++;
        }
        return i < sql.length() && sql.charAt(i) == '$' ? i + 1 : -1;
    }
}
