package dev.concertina.database.apply;

import java.time.Duration;

/** How many keys a batch takes, so that it takes about as long as it is to take. */
final class BatchSize {
    private static final long SMALLEST = 100;
    private static final long LARGEST = 100_000;

    private static final double FAR = 3;

    private final Duration aim;
    private volatile long rows = 2_000;

    BatchSize(Duration aim) {
        this.aim = aim;
    }

    long rows() {
        return rows;
    }

    /**
     * Learns from a batch. It shrinks at once; it grows fast only while it is far too small, as a batch may have been fast
     * because no other was under way.
     *
     * @param batch how many keys it had
     */
    synchronized void took(long batch, long nanos) {
        double factor = (double) aim.toNanos() / Math.max(1, nanos);
        double growth = factor > FAR ? 2 : Math.min(factor, 1.1);
        rows = Math.max(SMALLEST, Math.min(LARGEST, (long) (batch * Math.max(0.2, growth))));
    }
}
