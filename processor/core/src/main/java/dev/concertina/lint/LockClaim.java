package dev.concertina.lint;

import dev.concertina.ddl.Lock;

/**
 * What a statement holds up: the strongest lock on a table that others use, and what it does meanwhile. A test compares it
 * with what servers of every major version really take.
 */
public record LockClaim(Lock lock, Work work) {
    /** What a statement does besides changing the catalog, least first. */
    public enum Work {
        NOTHING,
        READS,
        BUILDS_INDEX,
        REWRITES
    }

    static final LockClaim NONE = new LockClaim(Lock.NONE, Work.NOTHING);

    static LockClaim of(Lock lock) {
        return new LockClaim(lock, Work.NOTHING);
    }

    LockClaim and(LockClaim other) {
        return new LockClaim(
                lock.compareTo(other.lock) < 0 ? other.lock : lock, work.compareTo(other.work) < 0 ? other.work : work);
    }
}
