package dev.concertina.processor.sql;

import dev.concertina.processor.sql.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a fragment of SQL into tokens.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">Lexical structure</a>
 */
final class Tokenizer {
    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String sql) {
        this.sql = sql;
    }

    static List<Token> tokens(String sql) throws SqlFaultException {
        Tokenizer tokenizer = new Tokenizer(sql);
        while (tokenizer.at < sql.length()) {
            tokenizer.next();
        }
        return tokenizer.tokens;
    }

    private void next() throws SqlFaultException {
        char c = sql.charAt(at);
        if (Character.isWhitespace(c)) {
            at++;
        } else if (sql.startsWith("--", at)) {
            throw new SqlFaultException("a line comment would swallow what follows it");
        } else if (sql.startsWith("/*", at)) {
            comment();
        } else if (c == '\'') {
            add(Kind.STRING, quoted(at, '\'', false));
        } else if (c == '"') {
            add(Kind.QUOTED_NAME, quoted(at, '"', false));
        } else if (c == '$' && dollarTagEnd() > 0) {
            add(Kind.STRING, dollarQuoted());
        } else if (Character.isDigit(c)
                || (c == '.' && at + 1 < sql.length() && Character.isDigit(sql.charAt(at + 1)))) {
            add(Kind.NUMBER, numberEnd());
        } else if (Character.isLetter(c) || c == '_') {
            word();
        } else {
            add(Kind.SYMBOL, sql.startsWith("::", at) ? at + 2 : at + 1);
        }
    }

    private void add(Kind kind, int end) {
        tokens.add(new Token(kind, sql.substring(at, end), at));
        at = end;
    }

    /** A word, or a literal with a prefix: E'…', B'…', X'…', N'…', U&'…'. */
    private void word() throws SqlFaultException {
        int end = at;
        while (end < sql.length() && isWordPart(sql.charAt(end))) {
            end++;
        }
        boolean oneLetter = end == at + 1 && "eEbBxXnN".indexOf(sql.charAt(at)) >= 0;
        if (oneLetter && end < sql.length() && sql.charAt(end) == '\'') {
            add(Kind.STRING, quoted(end, '\'', Character.toLowerCase(sql.charAt(at)) == 'e'));
        } else {
            add(Kind.WORD, end);
        }
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$';
    }

    private int quoted(int open, char quote, boolean escapes) throws SqlFaultException {
        int i = open + 1;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            if (escapes && c == '\\') {
                i += 2;
            } else if (c != quote) {
                i++;
            } else if (i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
                i += 2;
            } else {
                return i + 1;
            }
        }
        throw new SqlFaultException(quote == '"' ? "a double quote is not closed" : "a quote is not closed");
    }

    private int dollarTagEnd() {
        int i = at + 1;
        while (i < sql.length() && (Character.isLetterOrDigit(sql.charAt(i)) || sql.charAt(i) == '_')) {
            i++;
        }
        return i < sql.length() && sql.charAt(i) == '$' ? i + 1 : -1;
    }

    private int dollarQuoted() throws SqlFaultException {
        String tag = sql.substring(at, dollarTagEnd());
        int close = sql.indexOf(tag, at + tag.length());
        if (close < 0) {
            throw new SqlFaultException("the text after " + tag + " is not closed");
        }
        return close + tag.length();
    }

    private int numberEnd() {
        int end = at;
        while (end < sql.length() && (Character.isLetterOrDigit(sql.charAt(end)) || sql.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private void comment() throws SqlFaultException {
        int depth = 0;
        do {
            if (sql.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (sql.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else {
                at++;
            }
            if (at >= sql.length() && depth > 0) {
                throw new SqlFaultException("a comment is not closed");
            }
        } while (depth > 0);
    }
}
