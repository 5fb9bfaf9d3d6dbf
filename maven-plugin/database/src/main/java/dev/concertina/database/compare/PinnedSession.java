package dev.concertina.database.compare;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A read-only transaction with one snapshot, in which a value's text depends on the value alone. A row that a policy
 * hides is an error and not a row that is missing.
 *
 * @see <a href="https://www.postgresql.org/docs/current/runtime-config-client.html">Client connection defaults</a>
 */
final class PinnedSession implements AutoCloseable {
    private static final String PIN = """
            SELECT set_config('search_path', 'pg_catalog, pg_temp', true), set_config('quote_all_identifiers', 'off', true),
                   set_config('DateStyle', 'ISO, YMD', true), set_config('IntervalStyle', 'iso_8601', true),
                   set_config('TimeZone', 'UTC', true), set_config('extra_float_digits', '1', true),
                   set_config('bytea_output', 'hex', true), set_config('xmlbinary', 'base64', true),
                   set_config('lc_monetary', 'C', true), set_config('row_security', 'off', true)""";
    private static final int ROWS_AT_ONCE = 2_000;

    private final Connection connection;

    private PinnedSession(Connection connection) {
        this.connection = connection;
    }

    /** Takes over a connection in auto-commit mode until it is closed. */
    static PinnedSession open(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            throw new SQLException("A transaction is open on the connection; a comparison sees committed states only."
                    + " Commit or roll back first.");
        }
        connection.setAutoCommit(false);
        PinnedSession session = new PinnedSession(connection);
        try {
            session.run("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
            session.run(PIN);
        } catch (SQLException e) {
            session.close();
            throw e;
        }
        return session;
    }

    void each(String sql, RowReader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                reader.read(rows);
            }
        }
    }

    /** Rows that come from the server a few thousand at a time; the caller closes them. */
    ResultSet stream(String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.closeOnCompletion();
        statement.setFetchSize(ROWS_AT_ONCE);
        return statement.executeQuery();
    }

    int majorVersion() throws SQLException {
        return connection.getMetaData().getDatabaseMajorVersion();
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    /** Takes one row. */
    @FunctionalInterface
    interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
