package dev.concertina.database.apply;

import dev.concertina.database.ledger.Author;
import dev.concertina.database.run.Address;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Name;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;

/**
 * The database to which migrations are applied.
 *
 * @param url {@code jdbc:postgresql://host:port/database}
 * @param login user and password, as the driver's properties
 * @param role which every session takes on; none to stay what logged in
 */
public record Target(String url, Properties login, Optional<Name> role) {
    public Target {
        Address address = Address.of(url, login);
        url = address.url();
        login = address.login();
    }

    /**
     * Opens a session in which a name means one object alone and a time one moment alone, no row is hidden, and which the
     * server ends soon after the process.
     *
     * @param purpose stands in {@code application_name} behind the run
     * @see <a href="https://www.postgresql.org/docs/current/runtime-config-client.html">Client connection defaults</a>
     */
    Connection connect(Author author, String purpose) throws SQLException {
        Properties all = new Properties();
        all.putAll(login);
        all.setProperty("ApplicationName", "concertina " + author.run() + " " + purpose);
        all.setProperty("tcpKeepAlive", "true");
        // what we ask again and again is of the catalog and of the ledger, whose columns no file changes
        all.setProperty("flushCacheOnDdl", "false");
        Connection connection = DriverManager.getConnection(url, all);
        try {
            pin(connection);
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Takes on the role, and sets what every session of ours has set. */
    void pin(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            // the driver asks for the time zone of this machine, and a time without one would mean another moment
            // elsewhere
            String timeout = connection.getMetaData().getDatabaseMajorVersion() >= 17
                    ? " pg_catalog.set_config('transaction_timeout', '0', false),"
                    : "";
            statement.execute("SET search_path = pg_catalog, pg_temp;"
                    + role.map(r -> " SET ROLE " + SqlWriter.quote(r) + ";").orElse("")
                    + " SELECT" + timeout + " pg_catalog.set_config('row_security', 'off', false),"
                    + " pg_catalog.set_config('statement_timeout', '0', false),"
                    + " pg_catalog.set_config('default_transaction_isolation', 'read committed', false),"
                    + " pg_catalog.set_config('TimeZone', 'UTC', false),"
                    + " pg_catalog.set_config('client_connection_check_interval', '1s', false),"
                    + " pg_catalog.set_config('idle_in_transaction_session_timeout', '0', false)");
        }
    }
}
