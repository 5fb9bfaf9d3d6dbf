package dev.concertina.database.apply;

import java.sql.SQLException;
import java.time.Duration;

/**
 * Lets one transaction wait for locks no longer in all than was allowed. The server counts for each lock anew, and who
 * waits behind the first would wait through all of them.
 *
 * @see <a href="https://www.postgresql.org/docs/current/runtime-config-client.html">lock_timeout</a>
 */
final class LockBudget {
    private static final long TOLERATED_MILLIS = 25;

    private final Session session;
    private final Duration allowed;
    private long begin;
    private long set;

    LockBudget(Session session, Duration allowed) {
        this.session = session;
        this.allowed = allowed;
    }

    /** Sets what is left for the next statement; the session's own setting serves until time has passed. */
    void allow() throws SQLException {
        if (begin == 0) {
            begin = System.nanoTime();
            set = allowed.toMillis();
            return;
        }
        long left = Math.max(1, allowed.toMillis() - (System.nanoTime() - begin) / 1_000_000);
        if (set - left > TOLERATED_MILLIS || (left == 1 && set > 1)) {
            session.execute("SET LOCAL lock_timeout = " + left);
            set = left;
        }
    }
}
