package dev.concertina.database.compare;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * The server's counters of rows that were written. A session tells it its own at its end, or when it is asked to; before
 * PostgreSQL 15 nobody knows when they arrive.
 *
 * @see <a href="https://www.postgresql.org/docs/current/monitoring-stats.html">The Cumulative Statistics System</a>
 */
final class WriteCounters {
    private static final int TOLD_AT_ONCE = 15;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(1);
    private static final String ALONE = "SELECT current_setting('track_counts')::boolean AND NOT EXISTS ("
            + "SELECT FROM pg_catalog.pg_stat_activity WHERE datname = pg_catalog.current_database()"
            + " AND pid <> pg_catalog.pg_backend_pid())";

    private WriteCounters() {}

    /** Whether they hold all that was written to this database: nobody else is connected to it, or soon nobody will be. */
    static boolean areComplete(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseMajorVersion() < TOLD_AT_ONCE) {
            return false;
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_catalog.pg_stat_force_next_flush()");
            long end = System.nanoTime() + PATIENCE_NANOS;
            while (System.nanoTime() - end < 0) {
                if (isAlone(statement)) {
                    return true;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
            return false;
        }
    }

    private static boolean isAlone(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery(ALONE)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
