package dev.concertina.database.observe;

import dev.concertina.database.run.Disposable;
import dev.concertina.ddl.Lock;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks again and again at which locks another session holds and waits for: for statements that cannot be looked at from
 * within, and for waiting. What comes and goes between two looks is not seen.
 *
 * @see <a href="https://www.postgresql.org/docs/current/view-pg-locks.html">pg_locks</a>
 */
final class LockPoller implements AutoCloseable {
    private static final long PAUSE_MICROS = 500;
    private static final String QUERY = "SELECT relation::bigint, mode, granted,"
            + " (EXTRACT(epoch FROM pg_catalog.clock_timestamp() - waitstart) * 1000000)::bigint"
            + " FROM pg_catalog.pg_locks WHERE pid = ? AND locktype = 'relation' AND relation::bigint >= 16384";

    private final Connection connection;
    private final int pid;
    private final Thread thread;
    private final Map<Long, Polled> seen = new HashMap<>();
    private volatile boolean stopped;
    private Optional<SQLException> failure = Optional.empty();

    /**
     * A lock over several looks.
     *
     * @param mode the strongest that was held
     * @param first when it was seen held first, as {@link System#nanoTime()}; 0 if it was waited for only
     * @param waitedMicros the longest wait that was seen
     */
    record Polled(Lock mode, long first, long last, long waitedMicros) {
        private Polled with(Polled next) {
            return new Polled(
                    next.mode.compareTo(mode) > 0 ? next.mode : mode,
                    first == 0 ? next.first : first,
                    Math.max(last, next.last),
                    Math.max(waitedMicros, next.waitedMicros));
        }

        long heldMicros() {
            return TimeUnit.NANOSECONDS.toMicros(last - first);
        }
    }

    /** Begins to look at a session of a database. */
    static LockPoller of(Disposable.Database database, Connection watched) throws SQLException {
        try (Statement statement = watched.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_catalog.pg_backend_pid()")) {
            row.next();
            return new LockPoller(database.connect(), row.getInt(1));
        }
    }

    private LockPoller(Connection connection, int pid) {
        this.connection = connection;
        this.pid = pid;
        this.thread = new Thread(this::poll, "concertina-locks");
        thread.setDaemon(true);
        thread.start();
    }

    /** What was seen since this was asked last, by the numbers of relations. */
    synchronized Map<Long, Polled> take() throws SQLException {
        if (failure.isPresent()) {
            throw failure.get();
        }
        Map<Long, Polled> taken = Map.copyOf(seen);
        seen.clear();
        return taken;
    }

    private void poll() {
        try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
            statement.setInt(1, pid);
            while (!stopped) {
                look(statement);
                LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(PAUSE_MICROS));
            }
        } catch (SQLException e) {
            fail(e);
        }
    }

    private synchronized void fail(SQLException e) {
        failure = Optional.of(e);
    }

    private void look(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            long now = System.nanoTime();
            while (row.next()) {
                boolean granted = row.getBoolean(3);
                Polled polled = granted
                        ? new Polled(LockMode.of(row.getString(2)), now, now, 0)
                        : new Polled(LockMode.of(row.getString(2)), 0, 0, row.getLong(4));
                add(row.getLong(1), polled);
            }
        }
    }

    private synchronized void add(long relation, Polled polled) {
        seen.merge(relation, polled, Polled::with);
    }

    @Override
    public void close() throws SQLException {
        stopped = true;
        LockSupport.unpark(thread);
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        connection.close();
    }
}
