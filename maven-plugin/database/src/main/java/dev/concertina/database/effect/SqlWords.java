package dev.concertina.database.effect;

import dev.concertina.parse.Token;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads a statement word by word, from left to right. */
public final class SqlWords {
    private final List<Token> tokens;
    private int at;

    /** @param tokens without space and comments */
    public SqlWords(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Whether a key word comes next; it is passed if so. */
    public boolean take(String word) {
        boolean there = isNext(word);
        at += there ? 1 : 0;
        return there;
    }

    public void takeAll(String... words) {
        for (String word : words) {
            take(word);
        }
    }

    public boolean isNext(String word) {
        return at < tokens.size() && tokens.get(at).isWord(word);
    }

    public boolean takeSymbol(char symbol) {
        boolean there = at < tokens.size() && tokens.get(at).isSymbol(symbol);
        at += there ? 1 : 0;
        return there;
    }

    /** Passes everything up to a symbol outside parentheses, and the symbol; false if there is none. */
    public boolean skipTo(char symbol) {
        return skipTo(token -> token.isSymbol(symbol));
    }

    /** The same up to a key word. */
    public boolean skipTo(String word) {
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

    public boolean contains(String word) {
        return tokens.stream().anyMatch(t -> t.isWord(word));
    }

    /** Whether two key words follow one another somewhere outside parentheses. */
    boolean says(String first, String second) {
        int depth = 0;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            depth += token.isSymbol('(') ? 1 : token.isSymbol(')') ? -1 : 0;
            if (depth == 0 && token.isWord(first) && tokens.get(i + 1).isWord(second)) {
                return true;
            }
        }
        return false;
    }

    /** A name as it is written, with its schema; empty at the end. */
    public String name() {
        StringBuilder name = new StringBuilder();
        boolean more = true;
        while (more && at < tokens.size()) {
            name.append(tokens.get(at++).text());
            more = takeSymbol('.');
            name.append(more ? "." : "");
        }
        return name.toString();
    }

    /** A name of one part, which is passed; empty if there is none that the server would keep as it is. */
    Optional<Name> identifier() {
        if (at == tokens.size() || !tokens.get(at).isName()) {
            return Optional.empty();
        }
        return kept(tokens.get(at++));
    }

    /** A name that is written with its schema, which is passed; empty, also without moving on, if it is not. */
    Optional<QualifiedName> qualified() {
        boolean two = at + 2 < tokens.size()
                && tokens.get(at).isName()
                && tokens.get(at + 1).isSymbol('.')
                && tokens.get(at + 2).isName();
        if (!two) {
            return Optional.empty();
        }
        Optional<Name> schema = kept(tokens.get(at));
        Optional<Name> name = kept(tokens.get(at + 2));
        at += 3;
        return schema.flatMap(s -> name.map(n -> new QualifiedName(s, n)));
    }

    private static Optional<Name> kept(Token token) {
        if (token.text().regionMatches(true, 0, "u&", 0, 2)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Name.of(token.identifier()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** What is left, cut at the commas outside parentheses. */
    List<List<Token>> parts() {
        List<List<Token>> parts = new ArrayList<>();
        List<Token> part = new ArrayList<>();
        int depth = 0;
        for (Token token : rest()) {
            depth += token.isSymbol('(') || token.isSymbol('[') ? 1 : 0;
            depth -= token.isSymbol(')') || token.isSymbol(']') ? 1 : 0;
            if (depth == 0 && token.isSymbol(',')) {
                parts.add(part);
                part = new ArrayList<>();
            } else {
                part.add(token);
            }
        }
        parts.add(part);
        return parts;
    }

    /** What stands between the parenthesis that comes next and the one that closes it, neither of which is passed. */
    List<Token> parenthesis() {
        int depth = 0;
        for (int i = at; i < tokens.size(); i++) {
            depth += tokens.get(i).isSymbol('(') ? 1 : tokens.get(i).isSymbol(')') ? -1 : 0;
            if (depth == 0) {
                return i == at ? List.of() : tokens.subList(at + 1, i);
            }
        }
        return List.of();
    }

    /** Passes everything up to a token, and the token. */
    void passTo(Token token) {
        at = tokens.indexOf(token) + 1;
    }

    /** How many tokens are left. */
    public int left() {
        return tokens.size() - at;
    }

    /** What is left. */
    List<Token> rest() {
        return tokens.subList(at, tokens.size());
    }
}
