package dev.concertina.database.apply;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Work of another thread on a database.
 *
 * @param <T> what it comes to
 */
record Underway<T>(Future<T> future) {
    /** Does all at once and waits for every end, also when one fails; then fails as the first of them did. */
    static <T> void all(ExecutorService threads, List<Callable<T>> work) throws SQLException {
        try {
            for (Future<T> one : threads.invokeAll(work)) {
                new Underway<>(one).join();
            }
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    /** Waits for its end, and fails as it failed. */
    T join() throws SQLException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof SQLException failure) {
                throw failure;
            }
            if (e.getCause() instanceof ApplyException refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static ApplyException interrupted() {
        Thread.currentThread().interrupt();
        return new ApplyException("The run was interrupted between two batches; the next one goes on there.");
    }
}
