package dev.concertina.database.apply;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks at a server before anything is locked or written. */
final class Preflight {
    /** Says what the session has been told, or that it has been told nothing. */
    private static final String TOLD = "SELECT coalesce(current_setting('concertina.session', true), '')";

    private static final int TRIES = 10;

    /** A table can have so many columns in its life, and a repack does not give back what it used. */
    private static final String COLUMN_NUMBERS = """
            SELECT 'Table "' || n.nspname || '.' || c.relname || '" has used ' || pg_catalog.max(a.attnum)
                || ' of the 1600 columns that a table can have in its life; dropped ones count. Plan a new table and move'
                || ' the rows before ALTER TABLE fails.'
            FROM pg_catalog.pg_attribute AS a
            JOIN pg_catalog.pg_class AS c ON c.oid = a.attrelid
            JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p')
            GROUP BY n.nspname, c.relname
            HAVING pg_catalog.max(a.attnum) >= 1200
            ORDER BY pg_catalog.max(a.attnum) DESC""";

    /** What the role, the database or the server would end our sessions or statements by; our sessions say otherwise. */
    private static final String SETTINGS = """
            SELECT 'The login has ' || s.name || ' = ' || s.reset_val || coalesce(s.unit, '') || ', which would interfere; the'
                || ' sessions of a run set it to ' || pg_catalog.current_setting(s.name) || '. Whoever runs the files otherwise,'
                || ' as with psql, must do so, too.'
            FROM pg_catalog.pg_settings AS s
            WHERE s.name IN ('statement_timeout', 'transaction_timeout', 'idle_in_transaction_session_timeout',
                    'default_transaction_isolation')
                AND s.reset_val <> s.boot_val
            ORDER BY s.name""";

    private static final String DEADLOCKS = """
            SELECT 'The server looks for deadlocks after ' || s.setting || ' ms (deadlock_timeout), and a run waits as long for a'
                || ' lock: of a run and a client that wait for each other the client may be stopped. Give a shorter'
                || ' db.lockTimeout.'
            FROM pg_catalog.pg_settings AS s
            WHERE s.name = 'deadlock_timeout' AND CAST(s.setting AS bigint) <= CAST(? AS bigint)""";

    private static final String EVENT_TRIGGERS = """
            SELECT 'Event trigger "' || e.evtname || '" (' || e.evtevent || ') runs with statements of the files, and may undo or'
                || ' refuse them. See what it is for.'
            FROM pg_catalog.pg_event_trigger AS e WHERE e.evtenabled <> 'D' ORDER BY e.evtname""";

    /** @see <a href="https://www.postgresql.org/docs/current/sql-createindex.html">CREATE INDEX on partitioned tables</a> */
    private static final String FOREIGN_PARTITIONS = """
            SELECT 'Table "' || n.nspname || '.' || c.relname || '" has partitions that are foreign tables ('
                || pg_catalog.string_agg(f.oid::pg_catalog.regclass::text, ', ' ORDER BY f.oid::pg_catalog.regclass::text)
                || '): an index or a rule of it is reported as valid, but their servers have no part of it. Make it there,'
                || ' too.'
            FROM pg_catalog.pg_class AS c
            JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace
            CROSS JOIN LATERAL pg_catalog.pg_partition_tree(c.oid) AS t
            JOIN pg_catalog.pg_class AS f ON f.oid = t.relid
            WHERE c.relkind = 'p' AND NOT c.relispartition AND f.relkind = 'f'
            GROUP BY n.nspname, c.relname
            ORDER BY n.nspname, c.relname""";

    private Preflight() {}

    /**
     * What does not stop a run, but some later one.
     *
     * @see <a href="https://www.postgresql.org/docs/current/limits.html">Limits</a>
     */
    static List<String> warnings(Session session, Limits limits) throws SQLException {
        List<String> warnings = new ArrayList<>(session.strings(COLUMN_NUMBERS));
        warnings.addAll(session.strings(SETTINGS));
        warnings.addAll(session.strings(DEADLOCKS, Long.toString(limits.lock().toMillis())));
        warnings.addAll(session.strings(EVENT_TRIGGERS));
        warnings.addAll(session.strings(FOREIGN_PARTITIONS));
        return warnings;
    }

    /**
     * All that stands against a run.
     *
     * @param one a session
     * @param other another session of the same login
     */
    static List<String> check(Session one, Session other) throws SQLException {
        List<String> refusals = new ArrayList<>();
        if (one.isTrue("SELECT pg_catalog.pg_is_in_recovery()")) {
            refusals.add(
                    "The server is a standby: it repeats what its primary does and takes no changes itself. Connect"
                            + " to the primary: add targetServerType=primary to the URL.");
        } else if (one.isTrue("SELECT current_setting('transaction_read_only')::boolean")) {
            refusals.add(
                    "The session is read-only (default_transaction_read_only), so nothing could be written. Have the"
                            + " setting changed for this role or database.");
        }
        if (!isOwn(one, other)) {
            refusals.add("What one session sets, another reads, so a pooler in transaction mode stands between: locks"
                    + " would not be ours, and settings would leak to applications. Connect to the server directly.");
        }
        return refusals;
    }

    /**
     * Whether what a session is told stays with it. A pooler in transaction mode gives each transaction whichever server
     * process is free, so that soon one session reads what the other was told.
     */
    private static boolean isOwn(Session one, Session other) throws SQLException {
        for (int i = 0; i < TRIES; i++) {
            one.execute("SET concertina.session = 'one'");
            other.execute("SET concertina.session = 'other'");
            if (!one.strings(TOLD).equals(List.of("one"))
                    || !other.strings(TOLD).equals(List.of("other"))) {
                return false;
            }
        }
        return true;
    }
}
