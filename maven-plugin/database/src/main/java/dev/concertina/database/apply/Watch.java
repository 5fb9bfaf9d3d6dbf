package dev.concertina.database.apply;

import dev.concertina.database.ledger.Author;
import dev.concertina.parse.Position;
import dev.concertina.parse.SqlSyntaxException;
import dev.concertina.parse.Statement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks over a session of its own at a statement that takes long: who stands in its way, and how far it has come. It opens
 * that session only once a statement takes long, and gives up if the server does not let it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/progress-reporting.html">Progress reporting</a>
 */
final class Watch implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(100);
    private static final int SHOWN = 80;

    private static final String BLOCKERS = "SELECT a.pid::text, pg_catalog.concat('pid ', a.pid, ' (',"
            + " a.application_name, '), ', a.state, ', transaction open for ',"
            + " pg_catalog.date_trunc('second', pg_catalog.clock_timestamp() - a.xact_start)), a.query"
            + " FROM pg_catalog.pg_stat_activity AS a WHERE a.pid = ANY (pg_catalog.pg_blocking_pids(?))";

    private static final String PROGRESS = """
            SELECT pg_catalog.lower(p.command), p.phase, p.done, p.total FROM (
                SELECT pid, command, phase, CASE WHEN tuples_total > 0 THEN tuples_done ELSE blocks_done END AS done,
                    CASE WHEN tuples_total > 0 THEN tuples_total ELSE blocks_total END AS total
                FROM pg_catalog.pg_stat_progress_create_index
                UNION ALL SELECT pid, 'VACUUM', phase, heap_blks_scanned, heap_blks_total
                FROM pg_catalog.pg_stat_progress_vacuum
                UNION ALL SELECT pid, 'ANALYZE', phase, sample_blks_scanned, sample_blks_total
                FROM pg_catalog.pg_stat_progress_analyze
                UNION ALL SELECT pid, command, phase, heap_blks_scanned, heap_blks_total
                FROM pg_catalog.pg_stat_progress_cluster
                UNION ALL SELECT pid, command, 'copying', bytes_processed, bytes_total
                FROM pg_catalog.pg_stat_progress_copy) AS p
            WHERE p.pid = ?""";

    private final Target target;
    private final Author author;
    private final int pid;
    private final RunLog log;
    private final Thread thread = new Thread(this::look, "concertina watch");
    private volatile boolean over;
    private volatile Optional<Watched> watched = Optional.empty();

    /** @param pid of the server's process that runs the statements */
    Watch(Target target, Author author, int pid, RunLog log) {
        this.pid = pid;
        this.target = target;
        this.author = author;
        this.log = log;
        thread.setDaemon(true);
        thread.start();
    }

    /** A statement that is running. */
    private record Watched(String file, long begin) {
        boolean isLong() {
            return System.nanoTime() - begin > PAUSE.toNanos();
        }
    }

    /** A statement of a file is sent. */
    void begins(String file) {
        watched = Optional.of(new Watched(file, System.nanoTime()));
    }

    /** It is done, or failed. */
    void ends() {
        watched = Optional.empty();
    }

    @Override
    public void close() {
        over = true;
        LockSupport.unpark(thread);
    }

    private void look() {
        Optional<Connection> connection = Optional.empty();
        Set<String> told = new HashSet<>();
        try {
            while (!over) {
                LockSupport.parkNanos(PAUSE.toNanos());
                Optional<Watched> now = watched.filter(Watched::isLong);
                if (now.isEmpty()) {
                    told.clear();
                } else {
                    if (connection.isEmpty()) {
                        connection = Optional.of(target.connect(author, "watch"));
                    }
                    blockers(connection.get(), now.get(), told);
                    progress(connection.get(), now.get());
                }
            }
        } catch (SQLException e) {
            // who only looks must not disturb what it looks at
        } finally {
            close(connection);
        }
    }

    private static void close(Optional<Connection> connection) {
        try {
            if (connection.isPresent()) {
                connection.get().close();
            }
        } catch (SQLException e) {
            // it is lost already
        }
    }

    /** Tells of each session once a statement. */
    private void blockers(Connection connection, Watched now, Set<String> told) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BLOCKERS)) {
            statement.setInt(1, pid);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (told.add(row.getString(1))) {
                        log.tell(now.file() + " waits for " + row.getString(2) + ": " + query(row.getString(3)));
                    }
                }
            }
        }
    }

    /** What others run, without the values in it. */
    private static String query(String text) {
        String plain;
        try {
            plain = new Statement("", text, "", Position.START).withoutLiterals();
        } catch (SqlSyntaxException e) {
            plain = "…";
        }
        return plain.length() <= SHOWN ? plain : plain.substring(0, SHOWN) + "…";
    }

    private void progress(Connection connection, Watched now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(PROGRESS)) {
            statement.setInt(1, pid);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    long total = row.getLong(4);
                    log.progress(now.file() + ": " + row.getString(1) + ", " + row.getString(2)
                            + (total > 0 ? ", " + row.getLong(3) * 100 / total + " %" : ""));
                }
            }
        }
    }
}
