package dev.concertina.database.apply;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Which database it is, whatever its address.
 *
 * @param system the server's system identifier
 * @see <a href="https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-CONTROLDATA">Control data
 *     functions</a>
 */
public record Identity(String system, String database) {
    static Identity of(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT s.system_identifier::text, current_database() FROM pg_catalog.pg_control_system() AS s")) {
            row.next();
            return new Identity(row.getString(1), row.getString(2));
        }
    }

    @Override
    public String toString() {
        return database + " on system " + system;
    }
}
