package dev.concertina.database.observe;

import dev.concertina.ddl.Lock;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * What a transaction has done so far, seen from within.
 *
 * @param wal where the server's log ends, in bytes
 * @param tables that it holds a lock on, by their numbers
 */
record Sight(long wal, Map<Long, Locked> tables) {
    /** Numbers of relations below this one are the server's own. */
    private static final int FIRST_OWN = 16384;

    private static final String QUERY =
            "SELECT pg_catalog.pg_wal_lsn_diff(pg_catalog.pg_current_wal_insert_lsn(), '0/0')::bigint,"
                    + " l.relation::bigint, l.mode, c.relfilenode::bigint,"
                    + " pg_catalog.pg_stat_get_xact_numscans(l.relation),"
                    + " pg_catalog.pg_stat_get_xact_tuples_returned(l.relation),"
                    + " pg_catalog.pg_stat_get_xact_tuples_updated(l.relation)"
                    + " + pg_catalog.pg_stat_get_xact_tuples_deleted(l.relation)"
                    + " FROM (SELECT) AS one LEFT JOIN pg_catalog.pg_locks AS l ON l.pid = pg_catalog.pg_backend_pid()"
                    + " AND l.locktype = 'relation' AND l.granted AND l.relation::bigint >= " + FIRST_OWN
                    + " LEFT JOIN pg_catalog.pg_class AS c ON c.oid = l.relation";

    /**
     * A relation in a transaction that locks it.
     *
     * @param mode the strongest
     * @param file where its rows are now; 0 if it is dropped
     */
    record Locked(Lock mode, long file, long scans, long rows, long dead) {
        static final Locked NOT_YET = new Locked(Lock.NONE, 0, 0, 0, 0);

        /** The same counters behind the end of the transaction. */
        Locked withoutLock() {
            return new Locked(Lock.NONE, file, scans, rows, dead);
        }

        /** These counters less those of before; they may have begun anew meanwhile. */
        Locked since(Locked before) {
            boolean anew = scans < before.scans || rows < before.rows || dead < before.dead;
            return anew ? this : new Locked(mode, file, scans - before.scans, rows - before.rows, dead - before.dead);
        }

        private Locked withMode(Lock other) {
            return new Locked(other.compareTo(mode) > 0 ? other : mode, file, scans, rows, dead);
        }
    }

    static Sight of(Connection connection) throws SQLException {
        long wal = 0;
        Map<Long, Locked> tables = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(QUERY)) {
            while (row.next()) {
                wal = row.getLong(1);
                long relation = row.getLong(2);
                if (relation != 0) {
                    Lock mode = LockMode.of(row.getString(3));
                    Locked seen = new Locked(mode, row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7));
                    tables.merge(relation, seen, (a, b) -> a.withMode(b.mode()));
                }
            }
        }
        return new Sight(wal, tables);
    }

    Locked table(long relation) {
        return tables.getOrDefault(relation, Locked.NOT_YET);
    }
}
