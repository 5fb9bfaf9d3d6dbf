package dev.concertina.database.observe;

import dev.concertina.ddl.Lock;
import dev.concertina.schema.QualifiedName;

/**
 * A lock on a table, view or index that was there before the script.
 *
 * @param heldMicros from when it was granted to the end of its transaction
 * @param waitedMicros before it was granted, as far as it was seen
 * @see <a href="https://www.postgresql.org/docs/current/view-pg-locks.html">pg_locks</a>
 */
public record ObservedLock(QualifiedName relation, Lock mode, long heldMicros, long waitedMicros) {
    public ObservedLock {
        if (heldMicros < 0 || waitedMicros < 0) {
            throw new IllegalArgumentException("Nobody holds " + mode + " on " + relation + " for " + heldMicros
                    + " microseconds after waiting for " + waitedMicros + ". Give the times that were measured.");
        }
    }

    /** Whether clients that write rows wait for it. */
    public boolean stopsWriters() {
        return mode.compareTo(Lock.SHARE) >= 0;
    }
}
