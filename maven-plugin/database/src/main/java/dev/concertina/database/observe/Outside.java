package dev.concertina.database.observe;

import dev.concertina.database.observe.LockPoller.Polled;
import dev.concertina.database.observe.Sight.Locked;
import dev.concertina.database.run.Disposable;
import dev.concertina.ddl.Lock;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at a session from another one, while it runs statements that stand in no transaction. Before PostgreSQL 15 a
 * session tells its statistics too late to be asked for them, so that scans and dead rows are not seen there.
 */
final class Outside implements AutoCloseable {
    private static final int TELLS_AT_ONCE = 15;
    private static final String STATISTICS = "SELECT s.relid, c.relfilenode::bigint, COALESCE(s.seq_scan, 0),"
            + " COALESCE(s.seq_tup_read, 0), COALESCE(s.n_tup_upd, 0) + COALESCE(s.n_tup_del, 0)"
            + " FROM pg_catalog.pg_stat_all_tables AS s JOIN pg_catalog.pg_class AS c ON c.oid = s.relid"
            + " WHERE s.relid >= 16384";

    private final Disposable.Database database;
    private final Connection watched;
    private Optional<Connection> own = Optional.empty();
    private Optional<LockPoller> poller = Optional.empty();

    Outside(Disposable.Database database, Connection watched) {
        this.database = database;
        this.watched = watched;
    }

    /** What all tables went through so far. */
    Map<Long, Locked> statistics() throws SQLException {
        tell();
        if (own.isEmpty()) {
            own = Optional.of(database.connect());
        }
        Map<Long, Locked> tables = new HashMap<>();
        try (Statement statement = own.orElseThrow().createStatement();
                ResultSet row = statement.executeQuery(STATISTICS)) {
            while (row.next()) {
                tables.put(
                        row.getLong(1),
                        new Locked(Lock.NONE, row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5)));
            }
        }
        return tables;
    }

    /** Lets the session tell the server what it counted, and begin at zero, if it can. */
    boolean tell() throws SQLException {
        if (watched.getMetaData().getDatabaseMajorVersion() < TELLS_AT_ONCE) {
            return false;
        }
        try (Statement statement = watched.createStatement()) {
            statement.execute("SELECT pg_catalog.pg_stat_force_next_flush()");
            return true;
        }
    }

    /** Begins to look at its locks. */
    void watch() throws SQLException {
        if (poller.isEmpty()) {
            poller = Optional.of(LockPoller.of(database, watched));
        }
        poller.orElseThrow().take();
    }

    /** The locks that were seen since. */
    Map<Long, Polled> locks() throws SQLException {
        return poller.orElseThrow().take();
    }

    @Override
    public void close() throws SQLException {
        if (poller.isPresent()) {
            poller.get().close();
        }
        if (own.isPresent()) {
            own.get().close();
        }
    }
}
