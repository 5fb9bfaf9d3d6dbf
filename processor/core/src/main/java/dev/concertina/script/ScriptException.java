package dev.concertina.script;

import java.util.List;
import java.util.stream.Collectors;

/** Every problem of a script or a folder at once; the message has one a line. */
public final class ScriptException extends RuntimeException {
    private final transient List<Problem> problems;

    public ScriptException(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
