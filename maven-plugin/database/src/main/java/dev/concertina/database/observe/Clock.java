package dev.concertina.database.observe;

import java.util.concurrent.TimeUnit;

/** Microseconds since a script began, without the time in which nothing was done but look. */
final class Clock {
    private final long start = System.nanoTime();
    private long looking;

    long micros() {
        return micros(System.nanoTime());
    }

    /** The same of a moment that is over. */
    long micros(long nanoTime) {
        return TimeUnit.NANOSECONDS.toMicros(nanoTime - start - looking);
    }

    /** Looking began at that moment and is over now. */
    void looked(long since) {
        looking += System.nanoTime() - since;
    }
}
