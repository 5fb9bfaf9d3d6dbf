package dev.concertina.workspace;

import dev.concertina.diff.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** The classes differ from the migrations in a way that needs a declaration. */
public final class UnclearChangeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    UnclearChangeException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
