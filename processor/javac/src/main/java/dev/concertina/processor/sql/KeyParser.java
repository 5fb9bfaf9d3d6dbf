package dev.concertina.processor.sql;

import dev.concertina.parse.Token;
import dev.concertina.parse.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads one key of an index: {@code column}, {@code function(…)} or {@code (expression)}, then as PostgreSQL has it
 * {@code COLLATE}, an operator class with its parameters, {@code ASC} or {@code DESC}, {@code NULLS FIRST} or
 * {@code LAST}, and in an exclusion constraint {@code WITH} an operator.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE INDEX</a>
 */
public final class KeyParser {
    private final String text;
    private final List<Token> tokens;
    private int at;

    private KeyParser(SqlFragment fragment) {
        this.text = fragment.text();
        this.tokens = fragment.tokens();
    }

    /** A key without an operator. */
    public static Key index(String text) throws SqlFaultException {
        return new KeyParser(SqlFragment.of(text)).key(false);
    }

    /** A key with its operator. */
    public static Key exclusion(String text) throws SqlFaultException {
        return new KeyParser(SqlFragment.of(text)).key(true);
    }

    private Key key(boolean exclusion) throws SqlFaultException {
        Optional<String> column = Optional.empty();
        Optional<String> expression = Optional.empty();
        String name = "expr";
        if (peek("(")) {
            int open = at;
            closing();
            expression = Optional.of(between(open + 1, at - 1));
            name = ExpressionName.of(tokens.subList(open + 1, at - 1));
        } else if (isCall()) {
            int start = at;
            while (!peek("(")) {
                at++;
            }
            closing();
            expression = Optional.of(between(start, at));
            name = ExpressionName.of(tokens.subList(start, at));
        } else {
            column = Optional.of(name("it begins with neither a column nor an expression"));
        }
        List<String> collation = take("COLLATE") ? path() : List.of();
        Optional<String> operatorClass = operatorClass();
        boolean descending = !take("ASC") && take("DESC");
        boolean nullsFirst = take("NULLS") ? nulls() : descending;
        Optional<String> operator = exclusion ? Optional.of(operator()) : Optional.empty();
        if (at < tokens.size()) {
            throw new SqlFaultException("\"" + tokens.get(at).text() + "\" is out of place");
        }
        return new Key(column, expression, name, collation, operatorClass, descending, nullsFirst, operator);
    }

    private boolean isCall() {
        int i = at;
        while (i + 2 < tokens.size()
                && tokens.get(i).isName()
                && tokens.get(i + 1).is(".")) {
            i += 2;
        }
        return i + 1 < tokens.size()
                && tokens.get(i).isName()
                && tokens.get(i + 1).is("(");
    }

    /** Goes behind the parenthesis that closes the one here. */
    private void closing() {
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

    private String between(int from, int to) throws SqlFaultException {
        if (from >= to) {
            throw new SqlFaultException("its expression is empty");
        }
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    private Optional<String> operatorClass() {
        boolean other = at < tokens.size() && tokens.get(at).isName();
        if (!other || peek("ASC") || peek("DESC") || peek("NULLS") || peek("WITH")) {
            return Optional.empty();
        }
        int start = at++;
        while (peek(".")) {
            at += 2;
        }
        if (peek("(")) {
            closing();
        }
        int end = tokens.get(Math.min(at, tokens.size()) - 1).end();
        return Optional.of(text.substring(tokens.get(start).start(), end));
    }

    private boolean nulls() throws SqlFaultException {
        if (take("FIRST")) {
            return true;
        }
        if (take("LAST")) {
            return false;
        }
        throw new SqlFaultException("NULLS is followed by neither FIRST nor LAST");
    }

    /** A symbol such as &amp;&amp;, or OPERATOR(schema.symbol), whose inside is the operator. */
    private String operator() throws SqlFaultException {
        if (!take("WITH")) {
            throw new SqlFaultException("it does not end in WITH and an operator");
        }
        boolean spelled = take("OPERATOR") && take("(");
        StringBuilder operator = new StringBuilder();
        while (at < tokens.size() && !(spelled && peek(")"))) {
            operator.append(tokens.get(at++).text());
        }
        if (spelled) {
            at++;
        }
        boolean symbol = operator.chars().allMatch(c -> "+-*/<>=~!@#%^&|`?".indexOf(c) >= 0);
        if (operator.length() == 0 || !(spelled || symbol)) {
            throw new SqlFaultException("\"" + operator + "\" is no operator");
        }
        return operator.toString();
    }

    private List<String> path() throws SqlFaultException {
        List<String> path = new ArrayList<>();
        do {
            path.add(name("a name is missing"));
        } while (take("."));
        return path;
    }

    private String name(String otherwise) throws SqlFaultException {
        if (at >= tokens.size() || !tokens.get(at).isName()) {
            throw new SqlFaultException(otherwise);
        }
        return tokens.get(at++).identifier();
    }

    private boolean peek(String word) {
        return at < tokens.size()
                && tokens.get(at).kind() != Kind.QUOTED_NAME
                && tokens.get(at).is(word);
    }

    private boolean take(String word) {
        boolean there = peek(word);
        if (there) {
            at++;
        }
        return there;
    }
}
