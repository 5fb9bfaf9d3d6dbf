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

    private Preflight() {}

    /**
     * What does not stop a run, but some later one.
     *
     * @see <a href="https://www.postgresql.org/docs/current/limits.html">Limits</a>
     */
    static List<String> warnings(Session session) throws SQLException {
        return session.strings(COLUMN_NUMBERS);
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
