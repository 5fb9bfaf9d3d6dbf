package dev.concertina.processor.sql;

import dev.concertina.parse.SqlSyntaxException;
import dev.concertina.parse.Token;
import dev.concertina.parse.Token.Kind;
import dev.concertina.parse.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A fragment of SQL whose quotes and parentheses are known to match; whether it means anything, a server tells. */
public final class SqlFragment {
    /** Words that are values by themselves. */
    private static final Set<String> VALUES = Set.of(
            "null",
            "true",
            "false",
            "current_date",
            "current_time",
            "current_timestamp",
            "localtime",
            "localtimestamp",
            "current_user",
            "session_user",
            "current_role",
            "current_catalog",
            "current_schema",
            "user",
            "system_user");

    private final String text;
    private final List<Token> tokens;

    private SqlFragment(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /**
     * A fragment that holds together.
     *
     * @throws SqlFaultException if a quote, comment or parenthesis is not closed, or a statement ends within
     */
    public static SqlFragment of(String text) throws SqlFaultException {
        List<Token> tokens = tokens(text);
        if (tokens.isEmpty()) {
            throw new SqlFaultException("it is empty");
        }
        int depth = 0;
        for (Token token : tokens) {
            if (token.is("(")) {
                depth++;
            } else if (token.is(")") && --depth < 0) {
                throw new SqlFaultException("a parenthesis is closed that was never opened");
            } else if (token.is(";")) {
                throw new SqlFaultException("a semicolon ends it too early");
            }
        }
        if (depth > 0) {
            throw new SqlFaultException("a parenthesis is not closed");
        }
        return new SqlFragment(text, tokens);
    }

    /** The tokens that mean something; the two halves of a cast are one. */
    private static List<Token> tokens(String text) throws SqlFaultException {
        List<Token> tokens = new ArrayList<>();
        try {
            for (Token token : Tokenizer.tokenize(text)) {
                Token last = tokens.isEmpty() ? token : tokens.get(tokens.size() - 1);
                if (token.kind() == Kind.LINE_COMMENT) {
                    throw new SqlFaultException("a line comment would swallow what follows it");
                } else if (token.is(":") && last.is(":") && last.end() == token.start()) {
                    tokens.set(tokens.size() - 1, new Token(Kind.SYMBOL, "::", last.start()));
                } else if (token.isSignificant()) {
                    tokens.add(token);
                }
            }
        } catch (SqlSyntaxException e) {
            throw new SqlFaultException(e.fact());
        }
        return tokens;
    }

    List<Token> tokens() {
        return tokens;
    }

    String text() {
        return text;
    }

    /** Whether it names this column: outside literals, and neither as a function nor as a part of a qualified name. */
    public boolean mentions(String column) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean called = i + 1 < tokens.size()
                    && (tokens.get(i + 1).is("(") || tokens.get(i + 1).is("."));
            boolean qualified =
                    i > 0 && (tokens.get(i - 1).is(".") || tokens.get(i - 1).is("::"));
            if (token.isName() && !called && !qualified && token.identifier().equals(column)) {
                return true;
            }
        }
        return false;
    }

    /** The content of a lone string literal, with or without a cast behind it. */
    public Optional<String> literal() {
        boolean alone = tokens.size() == 1 || tokens.get(1).is("::");
        Token first = tokens.get(0);
        boolean plain = first.kind() == Kind.STRING && first.text().startsWith("'");
        return alone && plain
                ? Optional.of(
                        first.text().substring(1, first.text().length() - 1).replace("''", "'"))
                : Optional.empty();
    }

    /** The text of a lone number, with its sign. */
    public Optional<String> number() {
        int last = tokens.size() - 1;
        boolean signed = last == 1 && (tokens.get(0).is("-") || tokens.get(0).is("+"));
        return tokens.get(last).kind() == Kind.NUMBER && (last == 0 || signed)
                ? Optional.of(text.strip())
                : Optional.empty();
    }

    /** A lone word that is no value, as a string whose quotes were forgotten. */
    public Optional<String> unquotedWord() {
        Token first = tokens.get(0);
        boolean word = tokens.size() == 1 && first.isName();
        return word && !VALUES.contains(first.text().toLowerCase(Locale.ROOT))
                ? Optional.of(first.identifier())
                : Optional.empty();
    }

    public boolean isWord(String word) {
        return tokens.size() == 1 && tokens.get(0).is(word);
    }
}
