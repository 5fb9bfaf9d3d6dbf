package dev.concertina.database.apply;

import dev.concertina.database.run.Others;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Does something again while others stand in the way, with pauses that grow. */
final class Retry {
    private static final long FIRST_MILLIS = 100;
    private static final long LONGEST_MILLIS = 5_000;

    private final Duration patience;
    private final RunLog log;
    private final StopSignal stop;

    Retry(Duration patience, RunLog log, StopSignal stop) {
        this.patience = patience;
        this.log = log;
        this.stop = stop;
    }

    /**
     * Tries until it works.
     *
     * @param what names the step in messages
     * @return how often it had to be done again
     * @throws SQLException the last failure, once the time is over, or at once if nobody else is its cause
     */
    int run(String what, Attempt attempt) throws SQLException {
        long end = System.nanoTime() + patience.toNanos();
        long pause = FIRST_MILLIS;
        for (int again = 0; ; again++) {
            stop.requireNone(what);
            try {
                attempt.run();
                return again;
            } catch (SQLException e) {
                if (!Others.stopped(e) || System.nanoTime() > end) {
                    throw e;
                }
                log.tell(what + " found others in its way and let go; it tries again in " + pause + " ms.");
            }
            long jitter = ThreadLocalRandom.current().nextLong(pause / 2 + 1);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause / 2 + jitter));
            pause = Math.min(pause * 2, LONGEST_MILLIS);
        }
    }

    /** Something that leaves nothing behind when it fails. */
    @FunctionalInterface
    interface Attempt {
        void run() throws SQLException;
    }
}
