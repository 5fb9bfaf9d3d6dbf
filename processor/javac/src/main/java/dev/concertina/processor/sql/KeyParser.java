package dev.concertina.processor.sql;

import java.util.List;
import java.util.Optional;

/**
 * Reads one key of an index: {@code column}, {@code function(…)} or {@code (expression)}, then as PostgreSQL has it
 * {@code COLLATE}, an operator class with its parameters, {@code ASC} or {@code DESC}, {@code NULLS FIRST} or
 * {@code LAST}, and in an exclusion constraint {@code WITH} an operator.
 *
 * @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE INDEX</a>
 */
public final class KeyParser extends TokenCursor {
    private KeyParser(SqlFragment fragment) {
        super(fragment);
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
            int open = at();
            closing();
            expression = Optional.of(between(open + 1, at() - 1));
            name = ExpressionName.of(tokens(open + 1, at() - 1));
        } else if (isCall()) {
            int start = at();
            while (!peek("(")) {
                next();
            }
            closing();
            expression = Optional.of(between(start, at()));
            name = ExpressionName.of(tokens(start, at()));
        } else {
            column = Optional.of(name("it begins with neither a column nor an expression"));
        }
        List<String> collation = take("COLLATE") ? path() : List.of();
        Optional<String> operatorClass = operatorClass();
        boolean descending = !take("ASC") && take("DESC");
        boolean nullsFirst = take("NULLS") ? nulls() : descending;
        Optional<String> operator = exclusion ? Optional.of(operator()) : Optional.empty();
        if (!done()) {
            throw outOfPlace();
        }
        return new Key(column, expression, name, collation, operatorClass, descending, nullsFirst, operator);
    }

    private boolean isCall() {
        int dots = 0;
        while (isAhead(dots + 1, ".")) {
            dots += 2;
        }
        return seesName() && isAhead(dots + 1, "(");
    }

    private Optional<String> operatorClass() throws SqlFaultException {
        if (!seesName() || peek("ASC") || peek("DESC") || peek("NULLS") || peek("WITH")) {
            return Optional.empty();
        }
        int start = at();
        path();
        if (peek("(")) {
            closing();
        }
        return Optional.of(between(start, at()));
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
        while (!done() && !(spelled && peek(")"))) {
            operator.append(next().text());
        }
        if (spelled) {
            next();
        }
        boolean symbol = operator.chars().allMatch(c -> "+-*/<>=~!@#%^&|`?".indexOf(c) >= 0);
        if (operator.length() == 0 || !(spelled || symbol)) {
            throw new SqlFaultException("\"" + operator + "\" is no operator");
        }
        return operator.toString();
    }
}
