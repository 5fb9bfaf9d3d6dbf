package dev.concertina.database.apply;

/** Hears what a run does while it does it. */
public interface RunLog {
    /** Something that stays true: a file is done, a lock is held by somebody. */
    void tell(String line);

    /** How far something long has come; the next call replaces it. */
    void progress(String line);
}
