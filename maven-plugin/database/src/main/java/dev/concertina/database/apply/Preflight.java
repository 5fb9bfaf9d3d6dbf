package dev.concertina.database.apply;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** Looks at a server before anything is locked or written. */
final class Preflight {
    private Preflight() {}

    /**
     * All that stands against a run.
     *
     * @param one a session
     * @param other another session of the same login
     */
    static List<String> check(Connection one, Connection other) throws SQLException {
        List<String> refusals = new ArrayList<>();
        if (isTrue(one, "SELECT pg_catalog.pg_is_in_recovery()")) {
            refusals.add(
                    "The server is a standby: it repeats what its primary does and takes no changes itself. Connect"
                            + " to the primary: add targetServerType=primary to the URL.");
        } else if (isTrue(one, "SELECT current_setting('transaction_read_only')::boolean")) {
            refusals.add(
                    "The session is read-only (default_transaction_read_only), so nothing could be written. Have the"
                            + " setting changed for this role or database.");
        }
        if (pid(one) == pid(other)) {
            refusals.add(
                    "Two sessions reach the same server process, so a pooler in transaction mode stands between: locks"
                            + " would not be ours, and settings would leak to applications. Connect to the server directly.");
        }
        return refusals;
    }

    private static int pid(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_catalog.pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static boolean isTrue(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
