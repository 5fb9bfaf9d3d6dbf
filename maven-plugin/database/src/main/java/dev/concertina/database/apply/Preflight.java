package dev.concertina.database.apply;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks at a server before anything is locked or written. */
final class Preflight {
    private static final String PID = "SELECT pg_catalog.pg_backend_pid()::text";

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
        if (one.strings(PID).equals(other.strings(PID))) {
            refusals.add(
                    "Two sessions reach the same server process, so a pooler in transaction mode stands between: locks"
                            + " would not be ours, and settings would leak to applications. Connect to the server directly.");
        }
        return refusals;
    }
}
