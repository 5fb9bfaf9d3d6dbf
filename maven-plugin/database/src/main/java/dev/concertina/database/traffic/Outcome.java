package dev.concertina.database.traffic;

import dev.concertina.database.traffic.ClientStatement.Kind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * How a statement of a client ended.
 *
 * @param rows that it read or wrote; 0 if it failed
 * @param failed the SQL that failed; empty if none did
 */
record Outcome(long rows, String sqlState, String reason, String failed) {
    private static final String SUCCESS = "";

    /** Runs it as one transaction. */
    static Outcome of(Connection connection, ClientStatement client) throws SQLException {
        long rows = 0;
        connection.setAutoCommit(client.sql().size() == 1);
        try {
            for (String sql : client.sql()) {
                try (Statement statement = connection.createStatement()) {
                    rows += client.kind() == Kind.SELECT ? read(statement, sql) : statement.executeUpdate(sql);
                } catch (SQLException e) {
                    if (connection.isClosed()) {
                        throw e;
                    }
                    return new Outcome(0, String.valueOf(e.getSQLState()), firstLine(e), sql);
                }
            }
            return new Outcome(rows, SUCCESS, SUCCESS, SUCCESS);
        } finally {
            end(connection, rows);
        }
    }

    private static void end(Connection connection, long rows) throws SQLException {
        if (!connection.isClosed() && !connection.getAutoCommit()) {
            if (rows > 1) {
                connection.commit();
            } else {
                connection.rollback();
            }
        }
    }

    private static long read(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            long rows = 0;
            while (row.next()) {
                rows++;
            }
            return rows;
        }
    }

    static String firstLine(SQLException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    boolean isFailure() {
        return !sqlState.isEmpty();
    }
}
