package dev.concertina.database.apply;

import java.sql.SQLException;
import java.time.Instant;

/**
 * The clock of the server, by which everything is decided that depends on time: those of the machines that run goals differ,
 * and may be wrong.
 */
final class ServerClock {
    private static final String NOW =
            "SELECT to_char(clock_timestamp() AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')";

    private ServerClock() {}

    static Instant now(Session session) throws SQLException {
        return Instant.parse(session.text(NOW).orElseThrow());
    }
}
