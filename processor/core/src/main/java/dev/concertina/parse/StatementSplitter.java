package dev.concertina.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a script into statements where psql would: at semicolons outside quotes, comments, parentheses and {@code BEGIN
 * ATOMIC} bodies. One instance splits one script.
 */
public final class StatementSplitter {
    private final String sql;
    private final List<Statement> statements = new ArrayList<>();
    private final Deque<Token> parentheses = new ArrayDeque<>();
    private Position position = new Position(0, 1, 1);
    private int segment;
    private int blocks;
    private @Nullable Token first;
    private @Nullable Token last;

    private StatementSplitter(String sql) {
        this.sql = sql;
    }

    /**
     * Splits a script whose every character then belongs to a statement or to the tail.
     *
     * @throws SqlSyntaxException if something is not closed, or if the script holds what only psql understands: a
     *     meta-command or rows for COPY
     */
    public static SplitScript split(String sql) {
        return new StatementSplitter(sql).split();
    }

    private SplitScript split() {
        Tokenizer tokenizer = new Tokenizer(sql);
        while (tokenizer.hasSignificant()) {
            take(tokenizer.next());
        }
        if (!parentheses.isEmpty()) {
            Token open = parentheses.pop();
            throw bad(open, "a parenthesis opens that is never closed", "the statement has no end", "Close it with )");
        }
        if (blocks > 0 && first != null) {
            throw bad(first, "a BEGIN ATOMIC body begins that has no END", "the statement has no end", "Add END");
        }
        if (last != null) {
            finish(last.end());
        }
        return new SplitScript(statements, sql.substring(segment));
    }

    private void take(Token token) {
        if (token.kind() == Token.Kind.WORD) {
            refuseRows(token);
            block(token);
        } else if (token.kind() == Token.Kind.SYMBOL && symbol(token)) {
            return;
        }
        first = first == null ? token : first;
        last = token;
    }

    /** Whether the symbol ended the statement. */
    private boolean symbol(Token token) {
        switch (token.text().charAt(0)) {
            case ';' -> {
                if (parentheses.isEmpty() && blocks == 0) {
                    finish(token.end());
                    return true;
                }
            }
            case '(' -> parentheses.push(token);
            case ')' -> parentheses.poll();
            case '\\' ->
                throw bad(
                        token,
                        "a psql meta-command stands",
                        "the server knows none, so only psql could run this script",
                        "Remove it, or write what it does as SQL");
            default -> {}
        }
        return false;
    }

    /** Bodies are counted as psql does: CASE has an END too, but not where it is a label. */
    private void block(Token token) {
        Token before = last;
        if (first == null || before == null || !first.isWord("create")) {
            return;
        }
        if (token.isWord("atomic") && before.isWord("begin")) {
            blocks++;
        } else if (blocks > 0 && !before.isWord("as") && !before.isSymbol('.')) {
            if (token.isWord("case")) {
                blocks++;
            } else if (token.isWord("end")) {
                blocks--;
            }
        }
    }

    private void finish(int end) {
        if (first == null || last == null) {
            return;
        }
        position = position.advancedTo(sql, first.start());
        statements.add(new Statement(
                sql.substring(segment, first.start()),
                sql.substring(first.start(), last.end()),
                sql.substring(last.end(), end),
                position));
        segment = end;
        first = null;
        last = null;
    }

    private void refuseRows(Token token) {
        boolean end = token.isWord("stdin") || token.isWord("stdout");
        boolean copy = first != null && first.isWord("copy");
        if (end && copy && parentheses.isEmpty() && last != null && (last.isWord("from") || last.isWord("to"))) {
            throw bad(
                    first == null ? token : first,
                    "COPY takes its rows from, or gives them to, the client",
                    "what follows would be rows and not SQL",
                    "Write the rows as INSERT");
        }
    }

    private SqlSyntaxException bad(Token token, String fact, String effect, String remedy) {
        return new SqlSyntaxException(Position.of(sql, token.start()), fact, effect, remedy);
    }
}
