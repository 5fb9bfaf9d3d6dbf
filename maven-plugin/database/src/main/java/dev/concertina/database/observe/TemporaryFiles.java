package dev.concertina.database.observe;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files that the server writes for a sort or a hash that is too large for its memory; it tells of each when it is
 * removed.
 *
 * @see <a href="https://www.postgresql.org/docs/current/runtime-config-logging.html#GUC-LOG-TEMP-FILES">log_temp_files</a>
 */
final class TemporaryFiles {
    private static final Pattern TOLD = Pattern.compile("pgsql_tmp\\S*\"?.*?(\\d+)$");
    private static final String NOT_ALLOWED = "42501";

    private TemporaryFiles() {}

    /** Lets a session be told of its files; a role that may not have this is not told. */
    static void tell(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("SET log_temp_files = 0");
            statement.execute("SET client_min_messages = log");
        } catch (SQLException e) {
            if (!NOT_ALLOWED.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    /** The bytes of all files that a statement was told of. */
    static long bytes(Statement statement) throws SQLException {
        long bytes = 0;
        for (@Nullable SQLWarning w = statement.getWarnings(); w != null; w = w.getNextWarning()) {
            Matcher told = TOLD.matcher(String.valueOf(w.getMessage()));
            if (told.find()) {
                bytes += Long.parseLong(told.group(1));
            }
        }
        return bytes;
    }
}
