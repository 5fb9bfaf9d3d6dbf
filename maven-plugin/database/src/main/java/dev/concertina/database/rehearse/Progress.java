package dev.concertina.database.rehearse;

/** Hears how a rehearsal goes on. */
@FunctionalInterface
public interface Progress {
    /** A file was run to its end. */
    void done(RehearsedFile file);
}
