package dev.concertina.parse;

import java.util.List;

/**
 * A script as its statements.
 *
 * @param tail what follows the last statement: white space and comments only
 */
public record SplitScript(List<Statement> statements, String tail) {
    public SplitScript {
        statements = List.copyOf(statements);
    }

    /** The script, byte for byte. */
    public String join() {
        StringBuilder out = new StringBuilder();
        statements.forEach(s -> out.append(s.whole()));
        return out.append(tail).toString();
    }
}
