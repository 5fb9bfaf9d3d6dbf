package dev.concertina.database.catalog;

import dev.concertina.schema.PostgresVersion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** A stretch of a connection in which what the server prints depends on the catalog alone. */
final class CatalogSession implements AutoCloseable {
    /** Every setting that changes how names and constants are printed. */
    private static final String PIN = """
            SELECT set_config('search_path', 'pg_catalog, pg_temp', true), set_config('quote_all_identifiers', 'off', true),
                   set_config('DateStyle', 'ISO, MDY', true), set_config('IntervalStyle', 'postgres', true),
                   set_config('TimeZone', 'UTC', true), set_config('extra_float_digits', '1', true),
                   set_config('bytea_output', 'hex', true), set_config('lc_monetary', 'C', true)""";

    private final Connection connection;
    private final Optional<Savepoint> savepoint;
    private final PostgresVersion version;

    private CatalogSession(Connection connection, Optional<Savepoint> savepoint) throws SQLException {
        this.connection = connection;
        this.savepoint = savepoint;
        this.version = new PostgresVersion(connection.getMetaData().getDatabaseMajorVersion());
    }

    static CatalogSession open(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            CatalogSession session = new CatalogSession(connection, Optional.of(connection.setSavepoint()));
            session.prepare(PIN);
            return session;
        }
        CatalogSession session = new CatalogSession(connection, Optional.empty());
        connection.setAutoCommit(false);
        session.prepare("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY", PIN);
        return session;
    }

    private void prepare(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    PostgresVersion version() {
        return version;
    }

    /** The text if the server is at least of this version, else what older ones have instead. */
    String since(int major, String text, String before) {
        return version.atLeast(major) ? text : before;
    }

    /** On a connection that is asked often, the driver lets the server keep the plan: planning costs as much as the answer. */
    void each(String sql, RowConsumer consumer) throws SQLException {
        each(sql, consumer, List.of());
    }

    /** The same with parameters, each an array of texts. */
    void each(String sql, RowConsumer consumer, List<Object[]> parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setArray(i + 1, connection.createArrayOf("text", parameters.get(i)));
            }
            try (ResultSet result = statement.executeQuery()) {
                Row row = new Row(result);
                while (result.next()) {
                    consumer.accept(row);
                }
            }
        }
    }

    /** Takes the settings back with everything else; nothing was written. */
    @Override
    public void close() throws SQLException {
        if (savepoint.isPresent()) {
            connection.rollback(savepoint.get());
            connection.releaseSavepoint(savepoint.get());
        } else {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
