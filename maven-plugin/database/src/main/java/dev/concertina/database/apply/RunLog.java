package dev.concertina.database.apply;

import dev.concertina.parse.Statement;
import java.util.Optional;

/**
 * Hears what a run does while it does it, in the thread that does it; while a statement takes long, another thread tells
 * who is in its way and how far it is. Between two borders of a run stand those of its
 * files, and between these those of their statements, one after the other.
 */
public interface RunLog {
    /** Something that stays true: a file is done, a lock is held by somebody. */
    void tell(String line);

    /** How far something long has come; the next call replaces it. */
    void progress(String line);

    /** The same, with a share from 0 to 100. */
    default void progress(String line, int percent) {
        progress(line);
    }

    /**
     * A run that has something to do begins; the ledger knows of it.
     *
     * @param run its name in the ledger
     */
    default void runBegins(String run, RunPlan plan) {}

    /** It is over, and failed or not. */
    default void runEnds(RunSummary summary) {}

    default void fileBegins(Job job) {}

    /**
     * A file is done, or failed.
     *
     * @param result empty if it failed
     */
    default void fileEnds(Job job, Optional<FileResult> result) {}

    /** A statement of the file is sent; again for each try of a transaction that others stood in the way of. */
    default void statementBegins(Job job, Statement statement) {}

    /**
     * It is done, or failed.
     *
     * @param failure why it failed; what a server says in it may quote rows and literals
     */
    default void statementEnds(Job job, Statement statement, Optional<Exception> failure) {}

    /**
     * A batch of a backfill is committed; its statement goes on.
     *
     * @param rows that this batch wrote
     */
    default void batchEnds(Job job, long rows) {}

    /** Nothing more comes, also after a run that was refused: what was kept back is to be sent now. */
    default void over() {}
}
