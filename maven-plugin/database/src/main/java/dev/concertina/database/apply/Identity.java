package dev.concertina.database.apply;

import java.sql.SQLException;

/**
 * Which database it is, whatever its address.
 *
 * @param system the server's system identifier
 * @see <a href="https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-CONTROLDATA">Control data
 *     functions</a>
 */
public record Identity(String system, String database) {
    static Identity of(Session session) throws SQLException {
        return new Identity(
                session.text("SELECT s.system_identifier::text FROM pg_catalog.pg_control_system() AS s")
                        .orElseThrow(),
                session.text("SELECT current_database()").orElseThrow());
    }

    @Override
    public String toString() {
        return database + " on system " + system;
    }
}
