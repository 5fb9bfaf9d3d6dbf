package dev.concertina.database.syntax;

import dev.concertina.lint.Finding;
import dev.concertina.lint.Severity;
import dev.concertina.parse.Position;
import dev.concertina.parse.Statement;
import dev.concertina.script.Script;

/**
 * A statement that the server cannot read.
 *
 * @param message in its words
 * @param at where, in UTF-16 units of the statement's text
 */
record Verdict(String message, int at) {
    /** It stands in no list of rules, and nothing silences it. */
    private static final String RULE = "syntax";

    Finding finding(Script script, Statement statement) {
        String text = statement.text();
        Position position = statement.position().advancedBy(text.substring(0, at));
        int from = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        int to = text.indexOf('\n', at);
        String line = text.substring(Math.min(from, at), to < 0 ? text.length() : to);
        String before = from == 0 ? " ".repeat(statement.position().column() - 1) : "";
        return new Finding(
                RULE,
                Severity.ERROR,
                script.file(),
                position,
                statement.firstWords(3),
                script.masked(before + line),
                "the server cannot read it: " + script.masked(message),
                "the file stops there",
                "Correct it, or set db.embedded.version to the version that knows it");
    }
}
