package dev.concertina.processor.problem;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects findings, so that all are reported in one run; the same one found twice is kept once. */
public final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();

    /**
     * An error at a place.
     *
     * @param message the fact with quoted names, the effect, the remedy
     */
    public void add(ErrorCode code, Place place, String message) {
        found.add(new Problem(code, Optional.of(place), message, true));
    }

    /** What was found elsewhere. */
    public void addAll(List<Problem> others) {
        found.addAll(others);
    }

    /** An error of the compilation as a whole. */
    public void add(ErrorCode code, String message) {
        found.add(new Problem(code, Optional.empty(), message, true));
    }

    /** A warning at a place. */
    public void warn(ErrorCode code, Place place, String message) {
        found.add(new Problem(code, Optional.of(place), message, false));
    }

    /** A warning of the compilation as a whole. */
    public void warn(ErrorCode code, String message) {
        found.add(new Problem(code, Optional.empty(), message, false));
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(Problem::error);
    }

    /** In the order in which they were found. */
    public List<Problem> all() {
        return new ArrayList<>(found);
    }
}
