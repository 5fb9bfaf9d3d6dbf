package dev.concertina.database.apply;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.QualifiedName;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/**
 * What else goes on at a server and makes a backfill wait between two batches: standbys that fall behind, replication slots
 * that hold back WAL, a vacuum of the table, and whatever the user asks about.
 *
 * @see <a href="https://www.postgresql.org/docs/current/monitoring-stats.html#MONITORING-PG-STAT-REPLICATION-VIEW">
 *     pg_stat_replication</a>
 */
final class Pressure {
    /** A slot may hold back so many times what a standby may be behind: its reader need not be there all the time. */
    private static final int SLOTS = 16;

    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration FRESH = Duration.ofMillis(200);
    private static final Duration TELL = Duration.ofMinutes(1);

    private static final String REASONS = """
            SELECT 'the standby "' || r.application_name || '" is ' || pg_catalog.pg_size_pretty(r.lag) || ' behind'
            FROM (SELECT s.application_name, pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_lsn(), s.replay_lsn) AS lag
                FROM pg_catalog.pg_stat_replication AS s) AS r
            WHERE r.lag > %1$d
            UNION ALL
            SELECT 'the replication slot "' || r.slot_name || '" holds back ' || pg_catalog.pg_size_pretty(r.held) || ' of WAL'
            FROM (SELECT s.slot_name, pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_lsn(), s.restart_lsn) AS held
                FROM pg_catalog.pg_replication_slots AS s) AS r
            WHERE r.held > %2$d
            UNION ALL
            SELECT 'a vacuum works on the table' FROM pg_catalog.pg_stat_progress_vacuum AS v
            WHERE v.datname = pg_catalog.current_database() AND v.relid = pg_catalog.to_regclass(?)""";

    private final UnitContext context;
    private final Session session;
    private final String table;
    private final String sql;
    private long freeAt = System.nanoTime() - FRESH.toNanos();

    /** @param session that asks */
    Pressure(UnitContext context, Session session, QualifiedName table) {
        this.context = context;
        this.session = session;
        this.table = SqlWriter.quote(table);
        long lag = context.limits().lag();
        this.sql = REASONS.formatted(lag, lag * SLOTS);
    }

    /**
     * Waits until nothing stands against the next batch, and tells why it waits; nothing is locked meanwhile. Small batches
     * do not each ask again.
     */
    void await() throws SQLException {
        if (System.nanoTime() - freeAt < FRESH.toNanos()) {
            return;
        }
        List<String> reasons = reasons();
        long told = 0;
        for (long begin = System.nanoTime(); !reasons.isEmpty(); reasons = reasons()) {
            context.run().stop().requireNone(context.job().script().file());
            long now = System.nanoTime();
            if (told == 0 || now - told > TELL.toNanos()) {
                String waits = told == 0
                        ? " waits: "
                        : " still waits after " + Duration.ofNanos(now - begin).toSeconds() + " s: ";
                context.log().tell(context.job().script().file() + waits + String.join(", ", reasons) + ".");
                told = now;
            }
            LockSupport.parkNanos(LOOK.toNanos());
        }
        freeAt = System.nanoTime();
    }

    private List<String> reasons() throws SQLException {
        List<String> reasons = new ArrayList<>(session.strings(sql, table));
        if (context.limits().stop().filter(this::says).isPresent()) {
            reasons.add("the query of db.backfill.stop says so");
        }
        return reasons;
    }

    private boolean says(String stop) {
        try {
            return session.isTrue(stop);
        } catch (SQLException e) {
            throw new ApplyException("The query of db.backfill.stop fails: " + e.getMessage()
                    + " – the backfill stopped between two batches, and the next run goes on there – correct it; names in"
                    + " it carry their schema.");
        }
    }
}
