package dev.concertina.database.report;

import dev.concertina.database.rehearse.Proof;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What is checked of each file: a test in the eyes of a build server. */
enum Check {
    LEADS_BACK("its way back leads back", "^after the way back, (?!\\S+ stopped)|\\.down\\.sql stopped at line"),
    RUNS_AGAIN("it runs again", "^after running it again|^after the way back, \\S+ stopped"),
    NEW_ROWS("its way back lives with rows that new code wrote", "^with rows that new code wrote"),
    CODE("old and new code go on", "^(old|new) code fails"),
    BUDGETS("it keeps its budgets", "budget"),
    RUNS("it runs", "");

    private static final List<Check> MOST_SPECIAL_FIRST =
            List.of(NEW_ROWS, RUNS_AGAIN, LEADS_BACK, CODE, BUDGETS, RUNS);

    private final String words;
    private final Pattern finding;

    Check(String words, String finding) {
        this.words = words;
        this.finding = Pattern.compile(finding);
    }

    /** The one that a finding broke. */
    static Check of(String finding) {
        return MOST_SPECIAL_FIRST.stream()
                .filter(c -> c.finding.matcher(finding).find())
                .findFirst()
                .orElse(RUNS);
    }

    /** Whether it was made at all: what has no way back is not asked for one, and what stopped for nothing more. */
    boolean madeFor(Step step) {
        boolean stopped =
                step.proof() == Proof.FAILED && step.file().findings().stream().anyMatch(f -> of(f) == RUNS);
        return this == RUNS || (!stopped && step.proof() != Proof.IRREVERSIBLE);
    }

    static List<Check> all() {
        return Arrays.asList(values());
    }

    @Override
    public String toString() {
        return words;
    }
}
