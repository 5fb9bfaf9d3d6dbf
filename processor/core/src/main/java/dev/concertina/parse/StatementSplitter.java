package dev.concertina.parse;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a script into statements where psql would: at semicolons outside quotes, comments, parentheses and {@code BEGIN
 * ATOMIC} bodies. One instance splits one script, from left to right, and holds one statement of it and what it read
 * ahead.
 */
public final class StatementSplitter implements Iterator<Statement> {
    private static final int PIECE = 1 << 16;
    private static final int FIRST = 1 << 10;

    private final Reader more;
    private final int piece;
    private String window;
    /** Of the window's first character within the script. */
    private Position origin;
    /** Of the last statement's text, within the window. */
    private Position position = Position.START;
    /** Where the next statement's lead begins, within the window. */
    private int segment;

    private boolean ended;
    private @Nullable Statement next;

    /** Whether rows for COPY come next. */
    private boolean rows;

    private boolean takesRows;

    private final Deque<Token> parentheses = new ArrayDeque<>();
    private int blocks;
    private @Nullable Token first;
    private @Nullable Token last;

    /**
     * Splits what a reader gives.
     *
     * @param more stays the caller's to close
     * @param origin of the reader's first character within the script
     */
    public StatementSplitter(Reader more, Position origin) {
        this(more, origin, PIECE);
    }

    /** @param piece how much is read at least */
    StatementSplitter(Reader more, Position origin, int piece) {
        this.more = more;
        this.window = "";
        this.origin = origin;
        this.piece = piece;
    }

    private StatementSplitter(String whole) {
        this(Reader.nullReader(), Position.START);
        this.window = whole;
        this.ended = true;
    }

    /**
     * Splits a script whose every character then belongs to a statement or to the tail.
     *
     * <p>Rows that follow a COPY belong to what trails it.
     *
     * @throws SqlSyntaxException if something is not closed, or if the script holds a meta-command, which only psql
     *     understands
     */
    public static SplitScript split(String sql) {
        StatementSplitter splitter = new StatementSplitter(sql);
        List<Statement> statements = new ArrayList<>();
        while (splitter.hasNext()) {
            Statement statement = splitter.next();
            int from = splitter.segment;
            while (splitter.rows) {
                splitter.passRow();
            }
            String rows = sql.substring(from, splitter.segment);
            statements.add(
                    new Statement(statement.lead(), statement.text(), statement.trail() + rows, statement.position()));
        }
        return new SplitScript(statements, sql.substring(splitter.segment));
    }

    /**
     * Whether another statement follows.
     *
     * @throws SqlSyntaxException as {@link #split} does
     * @throws UncheckedIOException if the script cannot be read further
     */
    @Override
    public boolean hasNext() {
        while (next == null) {
            if (rows) {
                passRow();
                continue;
            }
            try {
                if (scan()) {
                    break;
                }
            } catch (UnclosedException e) {
                if (ended) {
                    throw e.behind(origin);
                }
            } catch (SqlSyntaxException e) {
                throw e.behind(origin);
            }
            if (ended) {
                break;
            }
            widen();
        }
        return next != null;
    }

    @Override
    public Statement next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Statement statement = Optional.ofNullable(next).orElseThrow();
        next = null;
        return statement;
    }

    /** Rows are data: they are passed over line by line, up to the one that ends them, and nobody keeps them. */
    private void passRow() {
        int end = window.indexOf('\n', segment);
        if (end < 0 && !ended) {
            widen();
            return;
        }
        int behind = end < 0 ? window.length() : end + 1;
        String line = window.substring(segment, behind).stripTrailing();
        segment = behind;
        rows = end >= 0 && !line.equals("\\.");
    }

    /** Drops what is done with and reads as much again as is left: a statement of any length is looked at a few times only. */
    private void widen() {
        position = position.advancedTo(window, segment);
        origin = origin.plus(position);
        position = Position.START;
        window = window.substring(segment) + read(Math.max(piece, window.length() - segment));
        segment = 0;
    }

    /** Most scripts are short, and a folder holds thousands: what is read into grows with what is there. */
    private String read(int length) {
        char[] read = new char[Math.min(length, FIRST)];
        int filled = 0;
        try {
            while (filled < length && !ended) {
                if (filled == read.length) {
                    read = Arrays.copyOf(read, Math.min(length, 2 * filled));
                }
                int units = more.read(read, filled, read.length - filled);
                ended = units < 0;
                filled += Math.max(0, units);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(read, 0, filled);
    }

    /** Whether the window holds the next statement; only if it was the last window is what touches its end whole. */
    private boolean scan() {
        first = null;
        last = null;
        parentheses.clear();
        blocks = 0;
        takesRows = false;
        Tokenizer tokenizer = new Tokenizer(window, segment);
        while (tokenizer.hasSignificant()) {
            Token token = tokenizer.next();
            if (token.end() == window.length() && !ended) {
                return false;
            }
            if (take(token)) {
                return true;
            }
        }
        return ended && lastOne();
    }

    private boolean lastOne() {
        if (!parentheses.isEmpty()) {
            Token open = parentheses.pop();
            throw bad(open, "a parenthesis opens that is never closed", "the statement has no end", "Close it with )");
        }
        if (blocks > 0 && first != null) {
            throw bad(first, "a BEGIN ATOMIC body begins that has no END", "the statement has no end", "Add END");
        }
        return last != null && finish(last.end());
    }

    /** Whether the token ended a statement. */
    private boolean take(Token token) {
        if (token.kind() == Token.Kind.WORD) {
            takesRows |= isFromClient(token);
            block(token);
        } else if (token.isSymbol(';') && parentheses.isEmpty() && blocks == 0) {
            return finish(token.end());
        } else if (token.kind() == Token.Kind.SYMBOL) {
            symbol(token);
        }
        first = first == null ? token : first;
        last = token;
        return false;
    }

    private void symbol(Token token) {
        switch (token.text().charAt(0)) {
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

    /** Whether there is a statement: a semicolon alone is none, and belongs to the lead of the next. */
    private boolean finish(int end) {
        if (first == null || last == null) {
            return false;
        }
        position = position.advancedTo(window, first.start());
        next = new Statement(
                window.substring(segment, first.start()),
                window.substring(first.start(), last.end()),
                window.substring(last.end(), end),
                origin.plus(position));
        segment = end;
        rows = takesRows && end > last.end();
        return true;
    }

    /** Whether COPY takes its rows from the client. */
    private boolean isFromClient(Token token) {
        return token.isWord("stdin")
                && first != null
                && first.isWord("copy")
                && parentheses.isEmpty()
                && last != null
                && last.isWord("from");
    }

    private SqlSyntaxException bad(Token token, String fact, String effect, String remedy) {
        return new SqlSyntaxException(Position.of(window, token.start()), fact, effect, remedy);
    }
}
