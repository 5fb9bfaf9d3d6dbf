package dev.concertina.database;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Waits in tests. */
public final class Eventually {
    private static final long PATIENCE_SECONDS = 20;
    private static final long PAUSE_MILLIS = 10;

    private Eventually() {}

    /** Whether a condition holds before patience ends. */
    public static <E extends Exception> boolean holds(Condition<E> condition) throws E {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
        }
        return true;
    }

    /**
     * Something that a server, a file or a process comes to.
     *
     * @param <E> what looking at it can throw
     */
    @FunctionalInterface
    public interface Condition<E extends Exception> {
        boolean holds() throws E;
    }
}
