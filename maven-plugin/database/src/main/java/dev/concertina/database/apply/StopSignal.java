package dev.concertina.database.apply;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Hears that somebody asked the process to end, by Ctrl-C or SIGTERM, and lets a run come to the end of what it cannot leave
 * half done. The process ends then, or after ten seconds: what the server has not committed until then it undoes.
 */
final class StopSignal implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CountDownLatch over = new CountDownLatch(1);
    private final Thread hook = new Thread(this::asked, "concertina stop");
    private volatile boolean asked;

    StopSignal() {
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** @throws ApplyException if the process is to end */
    void requireNone(String where) {
        if (asked) {
            throw new ApplyException(
                    where + ": stopped, as the process was asked to end. What is done stays done and is"
                            + " known to the ledger. Run the same command again: it goes on from here.");
        }
    }

    @Override
    public void close() {
        over.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is ending, and the hook is what waits for this
        }
    }

    private void asked() {
        asked = true;
        try {
            over.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
