package dev.concertina.parse;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an SQL text into tokens as the server's lexer does with {@code standard_conforming_strings} on; one instance
 * reads one text, from left to right, and never further than it was asked.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html">Lexical structure</a>
 */
public final class Tokenizer {
    private final String sql;
    private int at;

    public Tokenizer(String sql) {
        this(sql, 0);
    }

    /** Begins at an offset; tokens tell where they stand in the whole text. */
    Tokenizer(String sql, int at) {
        this.sql = sql;
        this.at = at;
    }

    /**
     * All tokens of a text.
     *
     * @throws SqlSyntaxException if a quote or a comment is not closed
     */
    public static List<Token> tokenize(String sql) {
        List<Token> tokens = new ArrayList<>();
        Tokenizer tokenizer = new Tokenizer(sql);
        while (tokenizer.hasNext()) {
            tokens.add(tokenizer.next());
        }
        return tokens;
    }

    public boolean hasNext() {
        return at < sql.length();
    }

    /** Skips space and comments; whether a token is left then. */
    public boolean hasSignificant() {
        while (hasNext()) {
            char c = sql.charAt(at);
            if (!isSpace(c) && !opensComment(c)) {
                return true;
            }
            advance(c);
        }
        return false;
    }

    /**
     * The next token.
     *
     * @throws SqlSyntaxException if a quote or a comment begins here and is not closed
     */
    public Token next() {
        int start = at;
        Token.Kind kind = advance(sql.charAt(at));
        return new Token(kind, sql.substring(start, at), start);
    }

    private Token.Kind advance(char c) {
        if (isSpace(c)) {
            skipSpace();
            return Token.Kind.SPACE;
        }
        if (c == '-' && peek(1) == '-') {
            skipLine();
            return Token.Kind.LINE_COMMENT;
        }
        if (c == '/' && peek(1) == '*') {
            blockComment();
            return Token.Kind.BLOCK_COMMENT;
        }
        if (c == '\'') {
            return string(0, false);
        }
        if (c == '"') {
            return quotedName(0);
        }
        if (c == '$') {
            return dollar();
        }
        return isWordStart(c) ? word(c) : numberOrSymbol(c);
    }

    private Token.Kind numberOrSymbol(char c) {
        if (isDigit(c)) {
            skipNumber();
            return Token.Kind.NUMBER;
        }
        at++;
        return Token.Kind.SYMBOL;
    }

    private Token.Kind word(char c) {
        char lower = Character.toLowerCase(c);
        if (peek(1) == '\'' && (lower == 'e' || lower == 'b' || lower == 'x' || lower == 'n')) {
            return string(1, lower == 'e');
        }
        if (lower == 'u' && peek(1) == '&' && peek(2) == '\'') {
            return string(2, false);
        }
        if (lower == 'u' && peek(1) == '&' && peek(2) == '"') {
            return quotedName(2);
        }
        skipWord();
        return Token.Kind.WORD;
    }

    private Token.Kind string(int prefix, boolean escapes) {
        int start = at;
        at += prefix;
        do {
            at = closing('\'', escapes, start, "string") + 1;
        } while (escapes && continues());
        return Token.Kind.STRING;
    }

    private Token.Kind quotedName(int prefix) {
        int start = at;
        at += prefix;
        at = closing('"', false, start, "quoted name") + 1;
        return Token.Kind.QUOTED_NAME;
    }

    /** Where the quote closes that opens at {@code at}; a doubled one stands for itself. */
    private int closing(char quote, boolean escapes, int start, String what) {
        int i = at + 1;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            if (escapes && c == '\\') {
                i += 2;
            } else if (c != quote) {
                i++;
            } else if (i + 1 < sql.length() && sql.charAt(i + 1) == quote) {
                i += 2;
            } else {
                return i;
            }
        }
        throw open(start, what, String.valueOf(quote));
    }

    /** Whether an escape string goes on after white space with a line end, in which case the reader stands there. */
    private boolean continues() {
        int i = at;
        boolean newline = false;
        while (i < sql.length()) {
            char c = sql.charAt(i);
            if (isSpace(c)) {
                newline |= c == '\n' || c == '\r';
                i++;
            } else if (c == '-' && i + 1 < sql.length() && sql.charAt(i + 1) == '-') {
                while (i < sql.length() && sql.charAt(i) != '\n' && sql.charAt(i) != '\r') {
                    i++;
                }
            } else if (c == '\'' && newline) {
                at = i;
                return true;
            } else {
                return false;
            }
        }
        return false;
    }

    private Token.Kind dollar() {
        int start = at;
        if (isDigit(peek(1))) {
            at++;
            skipDigits();
            return Token.Kind.PARAMETER;
        }
        int i = at + 1;
        while (i < sql.length() && (isWordStart(sql.charAt(i)) || (i > at + 1 && isDigit(sql.charAt(i))))) {
            i++;
        }
        if (i >= sql.length() || sql.charAt(i) != '$') {
            at++;
            return Token.Kind.SYMBOL;
        }
        String tag = sql.substring(at, i + 1);
        int close = sql.indexOf(tag, i + 1);
        if (close < 0) {
            throw open(start, "dollar-quoted string", tag);
        }
        at = close + tag.length();
        return Token.Kind.STRING;
    }

    private void blockComment() {
        int start = at;
        int depth = 0;
        do {
            if (sql.startsWith("/*", at)) {
                depth++;
                at += 2;
            } else if (sql.startsWith("*/", at)) {
                depth--;
                at += 2;
            } else if (at < sql.length()) {
                at++;
            } else {
                throw open(start, "comment", "*/");
            }
        } while (depth > 0);
    }

    private SqlSyntaxException open(int start, String what, String close) {
        return new UnclosedException(
                Position.of(sql, start),
                "a " + what + " begins that is never closed",
                "everything after it would belong to it",
                "Close it with " + close);
    }

    // A loop each: a long history has millions of characters, and a test behind an interface doubles the time.
    private void skipSpace() {
        while (at < sql.length() && isSpace(sql.charAt(at))) {
            at++;
        }
    }

    private void skipLine() {
        while (at < sql.length() && sql.charAt(at) != '\n' && sql.charAt(at) != '\r') {
            at++;
        }
    }

    private void skipDigits() {
        while (at < sql.length() && isDigit(sql.charAt(at))) {
            at++;
        }
    }

    private void skipNumber() {
        while (at < sql.length() && isNumberPart(sql.charAt(at))) {
            at++;
        }
    }

    private void skipWord() {
        while (at < sql.length() && isWordPart(sql.charAt(at))) {
            at++;
        }
    }

    private boolean opensComment(char c) {
        return (c == '-' && peek(1) == '-') || (c == '/' && peek(1) == '*');
    }

    private char peek(int ahead) {
        return at + ahead < sql.length() ? sql.charAt(at + ahead) : '\0';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWordStart(char c) {
        return c == '_' || c >= 0x80 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isWordPart(char c) {
        return isWordStart(c) || isDigit(c) || c == '$';
    }

    private static boolean isNumberPart(char c) {
        return isDigit(c) || c == '.' || (c < 0x80 && isWordStart(c));
    }
}
