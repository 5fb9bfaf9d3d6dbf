package dev.concertina.database.apply;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Lets one runner work at a time, by advisory locks of a session. They are polled: a session that waits for one would
 * hold up CREATE INDEX CONCURRENTLY.
 *
 * @see <a href="https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS">Advisory locks</a>
 */
final class RunnerLock {
    /** Held by the runner's own session, so that it goes when the process goes. */
    static final long RUNNER = 0x436F6E636572_0001L;
    /** Held by the session that does the work, and so for as long as the server still works for a runner that is gone. */
    static final long WORK = 0x436F6E636572_0002L;
    /** Shared by the sessions that write beside that one. */
    static final long CREW = 0x436F6E636572_0003L;

    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final Duration REMINDER = Duration.ofSeconds(5);

    private RunnerLock() {}

    /**
     * Takes a lock.
     *
     * @throws ApplyException if another session still has it at the end of the time
     */
    static void take(Session session, long key, Duration patience, RunLog log) throws SQLException {
        long end = System.nanoTime() + patience.toNanos();
        long reminder = System.nanoTime();
        while (!tryOnce(session, key)) {
            long now = System.nanoTime();
            String holder = holder(session, key).orElse("it has just ended");
            if (now > end) {
                throw new ApplyException("Another runner is at work on this database: " + holder
                        + ". Nothing was changed. Wait until it ends, then run the same command again.");
            }
            if (now >= reminder) {
                log.tell("Waiting for another runner: " + holder);
                reminder = now + REMINDER.toNanos();
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE.toMillis()));
        }
    }

    /** Waits until nobody has a lock, and leaves it. */
    static void await(Session session, long key, Duration patience, RunLog log) throws SQLException {
        take(session, key, patience, log);
        session.execute("SELECT pg_catalog.pg_advisory_unlock(" + key + ")");
    }

    /** Takes a lock that others of the same run share; nobody else can hold it then. */
    static void share(Session session, long key) throws SQLException {
        session.execute("SELECT pg_catalog.pg_advisory_lock_shared(" + key + ")");
    }

    private static boolean tryOnce(Session session, long key) throws SQLException {
        return session.isTrue("SELECT pg_catalog.pg_try_advisory_lock(CAST(? AS bigint))", Long.toString(key));
    }

    /** Whether a session has a lock still. */
    static boolean isHeld(Session session, long key) throws SQLException {
        return session.isTrue(
                "SELECT EXISTS (SELECT FROM pg_catalog.pg_locks AS l WHERE l.locktype = 'advisory' AND l.granted"
                        + " AND l.pid = pg_catalog.pg_backend_pid() AND l.classid = CAST(? AS oid)"
                        + " AND l.objid = CAST(? AS oid))",
                Long.toString(key >>> 32),
                Long.toString(key & 0xFFFFFFFFL));
    }

    /** Who applies something at the moment. */
    static Optional<String> holder(Session session) throws SQLException {
        return holder(session, RUNNER);
    }

    private static Optional<String> holder(Session session, long key) throws SQLException {
        return session.text(
                "SELECT pg_catalog.concat('pid ', l.pid, ' (', a.application_name, '), ', a.state, ', since ',"
                        + " pg_catalog.date_trunc('second', now() - a.backend_start))"
                        + " FROM pg_catalog.pg_locks AS l LEFT JOIN pg_catalog.pg_stat_activity AS a ON a.pid = l.pid"
                        + " WHERE l.locktype = 'advisory' AND l.granted AND l.database ="
                        + " (SELECT d.oid FROM pg_catalog.pg_database AS d WHERE d.datname = current_database())"
                        + " AND l.classid = CAST(? AS oid) AND l.objid = CAST(? AS oid)",
                Long.toString(key >>> 32),
                Long.toString(key & 0xFFFFFFFFL));
    }
}
