package dev.concertina.database.apply;

import dev.concertina.parse.Token;
import java.util.List;
import java.util.function.Predicate;

/** Reads a statement word by word, from left to right. */
final class SqlWords {
    private final List<Token> tokens;
    private int at;

    /** @param tokens without space and comments */
    SqlWords(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Whether a key word comes next; it is passed if so. */
    boolean take(String word) {
        boolean there = isNext(word);
        at += there ? 1 : 0;
        return there;
    }

    void takeAll(String... words) {
        for (String word : words) {
            take(word);
        }
    }

    boolean isNext(String word) {
        return at < tokens.size() && tokens.get(at).isWord(word);
    }

    boolean takeSymbol(char symbol) {
        boolean there = at < tokens.size() && tokens.get(at).isSymbol(symbol);
        at += there ? 1 : 0;
        return there;
    }

    /** Passes everything up to a symbol outside parentheses, and the symbol; false if there is none. */
    boolean skipTo(char symbol) {
        return skipTo(token -> token.isSymbol(symbol));
    }

    /** The same up to a key word. */
    boolean skipTo(String word) {
        return skipTo(token -> token.isWord(word));
    }

    private boolean skipTo(Predicate<Token> end) {
        int depth = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at++);
            depth += token.isSymbol('(') ? 1 : token.isSymbol(')') ? -1 : 0;
            if (depth == 0 && end.test(token)) {
                return true;
            }
        }
        return false;
    }

    boolean contains(String word) {
        return tokens.stream().anyMatch(t -> t.isWord(word));
    }

    /** A name as it is written, with its schema; empty at the end. */
    String name() {
        StringBuilder name = new StringBuilder();
        boolean more = true;
        while (more && at < tokens.size()) {
            name.append(tokens.get(at++).text());
            more = takeSymbol('.');
            name.append(more ? "." : "");
        }
        return name.toString();
    }
}
