package dev.concertina.processor.sql;

import dev.concertina.parse.Token;
import dev.concertina.parse.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Goes through the tokens of a fragment. */
class TokenCursor {
    private final String text;
    private final List<Token> tokens;
    private int at;

    TokenCursor(SqlFragment fragment) {
        this.text = fragment.text();
        this.tokens = fragment.tokens();
    }

    int at() {
        return at;
    }

    boolean done() {
        return at >= tokens.size();
    }

    Token next() {
        return tokens.get(at++);
    }

    boolean seesName() {
        return !done() && tokens.get(at).isName();
    }

    List<Token> tokens(int from, int to) {
        return tokens.subList(from, to);
    }

    /** Whether the token so many further on is this symbol. */
    boolean isAhead(int offset, String symbol) {
        return at + offset < tokens.size() && tokens.get(at + offset).is(symbol);
    }

    boolean peek(String word) {
        return !done()
                && tokens.get(at).kind() != Kind.QUOTED_NAME
                && tokens.get(at).is(word);
    }

    boolean take(String word) {
        boolean there = peek(word);
        if (there) {
            at++;
        }
        return there;
    }

    /** Goes behind the parenthesis that closes the one here. */
    void closing() {
        int depth = 0;
        do {
            if (tokens.get(at).is("(")) {
                depth++;
            } else if (tokens.get(at).is(")")) {
                depth--;
            }
            at++;
        } while (depth > 0);
    }

    String between(int from, int to) throws SqlFaultException {
        if (from >= to) {
            throw new SqlFaultException("its expression is empty");
        }
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    List<String> path() throws SqlFaultException {
        List<String> path = new ArrayList<>();
        do {
            path.add(name("a name is missing"));
        } while (take("."));
        return path;
    }

    String name(String otherwise) throws SqlFaultException {
        if (!seesName()) {
            throw new SqlFaultException(otherwise);
        }
        return next().identifier();
    }

    SqlFaultException outOfPlace() {
        return new SqlFaultException(
                done() ? "it ends too early" : "\"" + tokens.get(at).text() + "\" is out of place");
    }
}
