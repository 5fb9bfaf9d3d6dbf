package dev.concertina.script;

import dev.concertina.ddl.BatchLine;
import dev.concertina.parse.Statement;
import dev.concertina.parse.Token;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Groups the statements of a script that is not one transaction while they are read, and tells what is wrong. */
final class UnitReader implements Iterator<Unit> {
    private static final Set<String> CONTROL = Set.of("begin", "commit", "rollback", "end", "abort", "start");

    private static final String MARKER = "-- concertina:batch";

    private final Script script;
    private final Consumer<Problem> problems;
    private final Iterator<Statement> statements;
    private Optional<Unit> next = Optional.empty();
    private Optional<Statement> begin = Optional.empty();
    private int grouped;

    UnitReader(Script script, Consumer<Problem> problems) {
        this.script = script;
        this.problems = problems;
        this.statements = script.statements().iterator();
    }

    /**
     * Tells all that stands against running a script.
     *
     * @throws ScriptException if it cannot be cut into statements
     */
    static void check(Script script, Consumer<Problem> problems) {
        UnitReader reader = new UnitReader(script, problems);
        if (script.header().transactional()) {
            reader.statements.forEachRemaining(reader::inside);
        } else {
            reader.forEachRemaining(unit -> {});
        }
    }

    @Override
    public boolean hasNext() {
        while (next.isEmpty() && statements.hasNext()) {
            outside(statements.next());
        }
        if (next.isEmpty()) {
            begin.ifPresent(b ->
                    bad(b, "BEGIN opens a transaction that nothing commits", "its work would be lost", "Add COMMIT;"));
        }
        return next.isPresent();
    }

    @Override
    public Unit next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Unit unit = next.orElseThrow();
        next = Optional.empty();
        return unit;
    }

    private void inside(Statement statement) {
        refuseRows(statement);
        if (isControl(statement)) {
            bad(
                    statement,
                    "\"" + statement.text() + "\" stands in a script that is one transaction already",
                    "it would end or nest that transaction",
                    "Remove it, or write \"-- transactional: no\" into the header");
        } else if (marker(statement).isPresent()) {
            bad(
                    statement,
                    "a batch stands in a script that is one transaction",
                    "its batches could not be committed one by one",
                    "Write \"-- transactional: no\" into the header");
        }
    }

    private void outside(Statement statement) {
        refuseRows(statement);
        if (isControl(statement)) {
            control(statement, statement.firstWords(3));
        } else if (begin.isPresent()) {
            marker(statement)
                    .ifPresent(m -> bad(
                            statement,
                            "a batch stands between BEGIN and COMMIT",
                            "its batches could not be committed one by one",
                            "Move it out"));
            grouped++;
        } else {
            next = Optional.of(single(statement));
        }
    }

    private void control(Statement statement, String words) {
        if (words.equals("begin") && begin.isEmpty()) {
            begin = Optional.of(statement);
            grouped = 0;
        } else if (words.equals("commit") && begin.isPresent()) {
            next = Optional.of(
                    new Unit.Transaction(new Statements(script, begin.get().end(), grouped)));
            begin = Optional.empty();
        } else {
            bad(
                    statement,
                    "\"" + statement.text() + "\" is not part of a plain pair of BEGIN; and COMMIT;",
                    "where the transaction begins and ends cannot be told",
                    "Put the group between BEGIN; and COMMIT;");
        }
    }

    private Unit single(Statement statement) {
        Optional<BatchLine> marker = marker(statement);
        if (marker.isEmpty()) {
            return new Unit.Single(statement);
        }
        if (!statement.firstWords(1).equals("update")) {
            bad(
                    statement,
                    "a batch marker stands before something else than UPDATE",
                    "it cannot be cut into batches",
                    "Remove the marker, or write one UPDATE that may run twice");
        }
        return new Unit.Batch(marker.get().table(), marker.get().key(), statement);
    }

    private Optional<BatchLine> marker(Statement statement) {
        Optional<BatchLine> found = Optional.empty();
        if (!statement.lead().contains(MARKER)) {
            return found;
        }
        for (String comment : statement.comments()) {
            if (comment.startsWith(MARKER)) {
                found = batch(comment);
                if (found.isEmpty()) {
                    bad(
                            statement,
                            "\"" + comment + "\" is no batch marker",
                            "the statement would run in one piece",
                            "Write " + MARKER + " table=schema.table key=column,column");
                }
            }
        }
        return found;
    }

    private static Optional<BatchLine> batch(String comment) {
        try {
            return BatchLine.parse(comment);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean isControl(Statement statement) {
        String word = statement.firstWords(1);
        return CONTROL.contains(word)
                || (word.equals("prepare") && statement.firstWords(2).equals("prepare transaction"));
    }

    /** Rows for COPY, or from it, go through the client, and only psql sends or takes them. */
    private void refuseRows(Statement statement) {
        if (!statement.firstWords(1).equals("copy")) {
            return;
        }
        List<Token> tokens = statement.tokens();
        for (int i = 1; i < tokens.size(); i++) {
            Token client = tokens.get(i);
            Token before = tokens.get(i - 1);
            if ((client.isWord("stdin") && before.isWord("from")) || (client.isWord("stdout") && before.isWord("to"))) {
                problems.accept(new Problem(
                        "copy-rows",
                        script.file(),
                        statement.position().line(),
                        "COPY takes its rows from, or gives them to, the client",
                        "only psql could run this script",
                        "Write the rows as INSERT"));
            }
        }
    }

    private void bad(Statement statement, String fact, String effect, String remedy) {
        problems.accept(new Problem(
                "bad-transaction", script.file(), statement.position().line(), script.masked(fact), effect, remedy));
    }
}
