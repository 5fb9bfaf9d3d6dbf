package dev.concertina.database.rehearse;

import dev.concertina.script.ScriptPair;

/** Hears how a rehearsal goes on. */
@FunctionalInterface
public interface Progress {
    /** The plan is about to be gone through. */
    default void begun(RehearsalPlan plan) {}

    /**
     * A part of what is done with a file is about to begin.
     *
     * @param work in a few words: {@code among clients}
     */
    default void doing(ScriptPair pair, String work) {}

    /** A file was run to its end. */
    void done(RehearsedFile file);
}
