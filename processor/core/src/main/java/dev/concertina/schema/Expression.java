package dev.concertina.schema;

import java.util.Locale;
import java.util.Map;

/**
 * An SQL expression as somebody wrote it. Two expressions are equal when they differ in white space, comments
 * and the case of what stands outside quotes only; whether two different texts mean the same, only a server can tell.
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

    /** The column itself, quoted. */
    public static Expression of(Name column) {
        return new Expression('"' + column.text().replace("\"", "\"\"") + '"');
    }

    /** What has this name, quoted, with its schema. */
    static Expression of(QualifiedName name) {
        return new Expression(of(name.schema()).sql + "." + of(name.name()).sql);
    }

    /** Whether the expression names this column. */
    public boolean mentions(Name column) {
        return Identifiers.mentions(sql, column);
    }

    /**
     * The expression over other columns.
     *
     * @param columns the text, quoted where it must be, that takes each column's place
     */
    public Expression replacing(Map<Name, String> columns) {
        return new Expression(Identifiers.replace(sql, columns));
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
                int end = SqlText.endOfQuoted(sql, i);
                out.append(sql, i, end);
                i = end;
            } else if (c == '$' && SqlText.endOfDollarTag(sql, i).isPresent()) {
                int end = SqlText.endOfDollarQuoted(sql, i);
                out.append(sql, i, end);
                i = end;
            } else if (Character.isWhitespace(c) || SqlText.beginsComment(sql, i)) {
                i = SqlText.endOfSpace(sql, i);
                boolean inWord = out.length() > 0
                        && i < sql.length()
                        && Character.isLetterOrDigit(out.charAt(out.length() - 1))
                                == Character.isLetterOrDigit(sql.charAt(i));
                if (inWord) {
                    out.append(' ');
                }
            } else if (c < 0x80) {
                out.append(Character.toLowerCase(c));
                i++;
            } else {
                out.append(String.valueOf(c).toLowerCase(Locale.ROOT));
                i++;
            }
        }
        return out.toString();
    }
}
