package dev.concertina.parse;

import java.util.Locale;

/**
 * The smallest part of an SQL text; all tokens of a text, one after the other, are the text.
 *
 * @param start its offset in the text, in UTF-16 units
 */
public record Token(Kind kind, String text, int start) {
    /** What a token is. */
    public enum Kind {
        SPACE,
        LINE_COMMENT,
        BLOCK_COMMENT,
        /** A key word or a name without quotes. */
        WORD,
        /** A name in double quotes, with its {@code U&} if it has one. */
        QUOTED_NAME,
        /** A literal in any kind of quotes, with its prefix. */
        STRING,
        NUMBER,
        /** {@code $1}. */
        PARAMETER,
        /** One character of an operator or of punctuation. */
        SYMBOL
    }

    public int end() {
        return start + text.length();
    }

    /** Whether it is this key word, in any case. */
    public boolean isWord(String word) {
        return kind == Kind.WORD && text.equalsIgnoreCase(word);
    }

    /** Whether it is this key word, in any case, or this symbol. */
    public boolean is(String other) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equalsIgnoreCase(other);
    }

    public boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED_NAME;
    }

    /** The identifier that the server reads: folded, or without its quotes. */
    public String identifier() {
        return kind == Kind.QUOTED_NAME
                ? text.substring(text.indexOf('"') + 1, text.length() - 1).replace("\"\"", "\"")
                : folded();
    }

    public boolean isSymbol(char symbol) {
        return kind == Kind.SYMBOL && text.charAt(0) == symbol;
    }

    public boolean isComment() {
        return kind == Kind.LINE_COMMENT || kind == Kind.BLOCK_COMMENT;
    }

    /** Whether it is neither space nor comment. */
    public boolean isSignificant() {
        return kind != Kind.SPACE && !isComment();
    }

    /** A word in lower case, all else as it is. */
    public String folded() {
        return kind == Kind.WORD ? text.toLowerCase(Locale.ROOT) : text;
    }
}
