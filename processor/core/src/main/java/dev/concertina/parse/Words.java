package dev.concertina.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A place in a row of tokens, none of them space or comment; reads forward and throws where a form goes on otherwise. */
final class Words {
    private final List<Token> tokens;
    private final int offset;
    private int at;

    /** @param offset what is added to each token's start */
    Words(List<Token> tokens, int offset) {
        this.tokens = tokens;
        this.offset = offset;
    }

    boolean done() {
        return at >= tokens.size();
    }

    void end() {
        if (!done()) {
            throw new UnknownFormException();
        }
    }

    Token peek() {
        if (done()) {
            throw new UnknownFormException();
        }
        return tokens.get(at);
    }

    Token next() {
        Token token = peek();
        at++;
        return token;
    }

    int offset() {
        return offset + (done() ? (at == 0 ? 0 : tokens.get(at - 1).end()) : peek().start());
    }

    int mark() {
        return at;
    }

    void back(int mark) {
        at = mark;
    }

    /** Whether a dot follows the next token. */
    boolean peekIsQualified() {
        return at + 1 < tokens.size() && tokens.get(at + 1).isSymbol('.');
    }

    /** Whether these words or symbols come next. */
    boolean see(String... words) {
        if (at + words.length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!tokens.get(at + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    /** Reads these words if they come next. */
    boolean accept(String... words) {
        if (see(words)) {
            at += words.length;
            return true;
        }
        return false;
    }

    void require(String... words) {
        if (!accept(words)) {
            throw new UnknownFormException();
        }
    }

    /** A name without a schema. */
    String simple() {
        Token token = next();
        if (!token.isName()) {
            throw new UnknownFormException();
        }
        return token.identifier();
    }

    SqlName name() {
        int begin = offset();
        String first = simple();
        if (!accept(".")) {
            return new SqlName("", first, begin);
        }
        String second = simple();
        return accept(".") ? new SqlName(second, simple(), begin) : new SqlName(first, second, begin);
    }

    List<SqlName> names() {
        List<SqlName> names = new ArrayList<>();
        do {
            names.add(name());
        } while (accept(","));
        return names;
    }

    /** What stands in the parentheses that open here. */
    Words group() {
        int start = at + 1;
        skipGroup();
        return new Words(tokens.subList(start, at - 1), offset);
    }

    void skipGroup() {
        require("(");
        for (int depth = 1; depth > 0; ) {
            Token token = next();
            if (token.isSymbol('(')) {
                depth++;
            } else if (token.isSymbol(')')) {
                depth--;
            }
        }
    }

    /** The rest, cut at commas outside parentheses and brackets. */
    List<Words> items() {
        List<Words> items = new ArrayList<>();
        int start = at;
        int depth = 0;
        for (; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.isSymbol('(') || token.isSymbol('[')) {
                depth++;
            } else if (token.isSymbol(')') || token.isSymbol(']')) {
                depth--;
            } else if (token.isSymbol(',') && depth == 0) {
                items.add(new Words(tokens.subList(start, at), offset));
                start = at + 1;
            }
        }
        items.add(new Words(tokens.subList(start, at), offset));
        return items;
    }

    /** Reads on until one of these words outside parentheses, or to the end. */
    Words until(Set<String> stops) {
        int start = at;
        while (!done() && !(peek().kind() == Token.Kind.WORD && stops.contains(peek().folded()))) {
            if (peek().isSymbol('(')) {
                skipGroup();
            } else {
                at++;
            }
        }
        return new Words(tokens.subList(start, at), offset);
    }

    /** The rest, read. */
    Words rest() {
        Words rest = new Words(tokens.subList(at, tokens.size()), offset);
        at = tokens.size();
        return rest;
    }

    /** All of it, whatever was read: words in lower case, a space between tokens. */
    String text() {
        return text(0, tokens.size());
    }

    String textFrom(int mark) {
        return text(mark, at);
    }

    private String text(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (Token token : tokens.subList(from, to)) {
            out.append(out.length() == 0 ? "" : " ").append(token.isName() ? identifier(token) : token.text());
        }
        return out.toString();
    }

    /** All names and words in it, in lower case where they are not quoted. */
    Set<String> mentioned() {
        Set<String> names = new TreeSet<>();
        tokens.stream().filter(Token::isName).forEach(t -> names.add(t.identifier()));
        return names;
    }

    /** The same without schemas, which stand before a dot. */
    Set<String> mentionedAlone() {
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean qualifies = i + 1 < tokens.size() && tokens.get(i + 1).isSymbol('.');
            if (tokens.get(i).isName() && !qualifies) {
                names.add(tokens.get(i).identifier());
            }
        }
        return names;
    }

    int size() {
        return tokens.size();
    }

    List<Token> tokens() {
        return tokens;
    }

    int base() {
        return offset;
    }

    private static String identifier(Token token) {
        return token.identifier();
    }
}
