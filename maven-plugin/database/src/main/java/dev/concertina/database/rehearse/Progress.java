package dev.concertina.database.rehearse;

/** Hears how a rehearsal goes on. */
@FunctionalInterface
public interface Progress {
    /** The plan is about to be gone through. */
    default void begun(RehearsalPlan plan) {}

    /** A file was run to its end. */
    void done(RehearsedFile file);
}
