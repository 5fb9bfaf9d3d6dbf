package dev.concertina.script;

import dev.concertina.ddl.BatchLine;
import dev.concertina.parse.Statement;
import dev.concertina.parse.StatementSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Groups the statements of one script. */
final class UnitsReader {
    private static final Set<String> CONTROL = Set.of("begin", "commit", "rollback", "end", "abort", "start");

    private static final String MARKER = "-- concertina:batch";

    private final Script script;
    private final List<Problem> problems;
    private final List<Unit> units = new ArrayList<>();
    private Optional<Statement> begin = Optional.empty();
    private List<Statement> group = new ArrayList<>();

    private UnitsReader(Script script, List<Problem> problems) {
        this.script = script;
        this.problems = problems;
    }

    static List<Unit> read(Script script, List<Problem> problems) {
        UnitsReader reader = new UnitsReader(script, problems);
        List<Statement> statements = StatementSplitter.split(script.sql()).statements();
        if (script.header().transactional()) {
            statements.forEach(reader::inside);
            return statements.isEmpty() ? List.of() : List.of(new Unit.Transaction(statements));
        }
        statements.forEach(reader::outside);
        reader.begin.ifPresent(b -> reader.bad(
                b, "BEGIN opens a transaction that nothing commits", "its work would be lost", "Add COMMIT;"));
        return reader.units;
    }

    private void inside(Statement statement) {
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
        if (isControl(statement)) {
            control(statement, statement.firstWords(3));
        } else if (begin.isPresent()) {
            marker(statement)
                    .ifPresent(m -> bad(
                            statement,
                            "a batch stands between BEGIN and COMMIT",
                            "its batches could not be committed one by one",
                            "Move it out"));
            group.add(statement);
        } else {
            units.add(single(statement));
        }
    }

    private void control(Statement statement, String words) {
        if (words.equals("begin") && begin.isEmpty()) {
            begin = Optional.of(statement);
        } else if (words.equals("commit") && begin.isPresent()) {
            units.add(new Unit.Transaction(group));
            group = new ArrayList<>();
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

    private void bad(Statement statement, String fact, String effect, String remedy) {
        problems.add(new Problem(
                "bad-transaction", script.file(), statement.position().line(), script.masked(fact), effect, remedy));
    }
}
