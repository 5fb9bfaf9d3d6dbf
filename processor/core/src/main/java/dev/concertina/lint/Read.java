package dev.concertina.lint;

import dev.concertina.parse.Fact;
import dev.concertina.parse.Position;
import dev.concertina.parse.Statement;

/**
 * A statement and what it does.
 *
 * @param inTransaction whether others may stand with it in one transaction
 * @param transaction counts the transactions of the script
 */
public record Read(Statement statement, Fact fact, boolean inTransaction, int transaction) {
    /** Whether it puts more rows into a table into which the one before puts some, as files of data do thousands of times. */
    boolean repeats(Read before) {
        return fact instanceof Fact.Insert insert
                && before.fact instanceof Fact.Insert other
                && insert.table().qualified().equals(other.table().qualified())
                && insert.guarded() == other.guarded()
                && inTransaction == before.inTransaction
                && !statement.lead().contains("--");
    }

    /** Where something stands in the script that begins within the statement's text. */
    public Position position(int at) {
        return statement
                .position()
                .advancedBy(statement
                        .text()
                        .substring(0, Math.min(at, statement.text().length())));
    }

    /** The line on which that stands, without what comes after or before the statement. */
    public String line(int at) {
        String text = statement.text();
        int from = text.lastIndexOf('\n', Math.max(0, Math.min(at, text.length()) - 1)) + 1;
        int to = text.indexOf('\n', Math.min(at, text.length()));
        String line = text.substring(from, to < 0 ? text.length() : to);
        boolean first = from == 0;
        return first ? " ".repeat(Math.max(0, statement.position().column() - 1)) + line : line;
    }
}
