package dev.concertina.database.apply;

import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/**
 * Work of another thread on a database.
 *
 * @param <T> what it comes to
 */
record Underway<T>(Future<T> future) {
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
            Thread.currentThread().interrupt();
            throw new ApplyException("The run was interrupted between two batches; the next one goes on there.");
        }
    }
}
