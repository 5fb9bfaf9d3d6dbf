package dev.concertina.database.embedded;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A moment until which something is asked again and again. */
final class Deadline {
    private final long nanos;

    private Deadline(long nanos) {
        this.nanos = nanos;
    }

    static Deadline in(Duration duration) {
        return new Deadline(System.nanoTime() + duration.toNanos());
    }

    boolean passed() {
        return System.nanoTime() - nanos >= 0 || Thread.currentThread().isInterrupted();
    }

    void pause(Duration duration) {
        LockSupport.parkNanos(duration.toNanos());
    }
}
