package dev.concertina.schema;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the identifiers in an SQL expression: outside literals, folded as the server folds them, and neither a function
 * nor a part of a qualified name, for which a column of the same name is not meant.
 */
final class Identifiers {
    private final String sql;
    private final StringBuilder out = new StringBuilder();
    private final Map<Name, String> replacements;
    private boolean found;
    private int at;

    private Identifiers(String sql, Map<Name, String> replacements) {
        this.sql = sql;
        this.replacements = replacements;
    }

    /** The expression with each column replaced by the text that belongs to it. */
    static String replace(String sql, Map<Name, String> replacements) {
        Identifiers identifiers = new Identifiers(sql, replacements);
        identifiers.scan();
        return identifiers.out.toString();
    }

    static boolean mentions(String sql, Name column) {
        Identifiers identifiers = new Identifiers(sql, Map.of(column, ""));
        identifiers.scan();
        return identifiers.found;
    }

    private void scan() {
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (c == '\'') {
                copyTo(SqlText.endOfQuoted(sql, at));
            } else if (c == '$' && SqlText.endOfDollarTag(sql, at).isPresent()) {
                copyTo(SqlText.endOfDollarQuoted(sql, at));
            } else if (c == '"') {
                int end = SqlText.endOfQuoted(sql, at);
                word(end, sql.substring(at + 1, Math.max(at + 1, end - 1)).replace("\"\"", "\""));
            } else if (Character.isLetter(c) || c == '_') {
                int end = at;
                while (end < sql.length() && isWordPart(sql.charAt(end))) {
                    end++;
                }
                word(end, sql.substring(at, end).toLowerCase(Locale.ROOT));
            } else if (Character.isDigit(c)) {
                int end = at;
                while (end < sql.length() && isWordPart(sql.charAt(end))) {
                    end++;
                }
                copyTo(end);
            } else {
                copyTo(at + 1);
            }
        }
    }

    private void word(int end, String folded) {
        Optional<String> replacement = isColumn(end) && !folded.isEmpty() && fits(folded)
                ? Optional.ofNullable(replacements.get(Name.of(folded)))
                : Optional.empty();
        if (replacement.isPresent()) {
            found = true;
            out.append(replacement.get());
            at = end;
        } else {
            copyTo(end);
        }
    }

    private static boolean fits(String folded) {
        return folded.indexOf('\0') < 0 && Name.fits(folded);
    }

    /** Whether the word that ends here is neither called, nor qualified, nor the prefix of a literal. */
    private boolean isColumn(int end) {
        int next = end;
        while (next < sql.length() && Character.isWhitespace(sql.charAt(next))) {
            next++;
        }
        boolean called = next < sql.length() && (sql.charAt(next) == '(' || sql.charAt(next) == '.');
        boolean prefix = end < sql.length() && sql.charAt(end) == '\'';
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(sql.charAt(before))) {
            before--;
        }
        boolean qualified = before >= 0
                && (sql.charAt(before) == '.'
                        || (sql.charAt(before) == ':' && before > 0 && sql.charAt(before - 1) == ':'));
        return !called && !prefix && !qualified;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }

    private void copyTo(int end) {
        out.append(sql, at, end);
        at = end;
    }
}
