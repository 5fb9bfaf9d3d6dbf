package dev.concertina.script;

import dev.concertina.parse.Position;
import dev.concertina.parse.SqlSyntaxException;
import dev.concertina.parse.Statement;
import dev.concertina.parse.StatementSplitter;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Statements of a script that follow one another, read while they are asked for.
 *
 * @param begin of the first one's lead
 * @param count at most
 */
record Statements(Script script, Position begin, int count) implements Iterable<Statement> {
    static Statements all(Script script) {
        return new Statements(script, Position.START, Integer.MAX_VALUE);
    }

    @Override
    public Iterator<Statement> iterator() {
        StatementSplitter splitter = new StatementSplitter(script.sql().open(begin.offset()), begin);
        return new Iterator<>() {
            private int given;

            @Override
            public boolean hasNext() {
                try {
                    return given < count && splitter.hasNext();
                } catch (SqlSyntaxException e) {
                    throw new ScriptException(List.of(Problem.of(script.file(), e)));
                }
            }

            @Override
            public Statement next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                given++;
                return splitter.next();
            }
        };
    }
}
