package dev.concertina.database.apply;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/**
 * How far a backfill has come.
 *
 * @param pass from 0; each goes through the whole table
 * @param last key that is done in this pass; empty at its beginning
 * @param rows written so far
 */
record Checkpoint(int pass, List<String> last, long rows) {
    private static final Checkpoint START = new Checkpoint(0, List.of(), 0);
    private static final String ADD =
            "INSERT INTO concertina.checkpoint AS c (migration, direction, unit, pass, last_key, rows)"
                    + " VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (migration, direction, unit) DO UPDATE"
                    + " SET rows = c.rows + excluded.rows, at = clock_timestamp()";

    Checkpoint {
        last = List.copyOf(last);
    }

    Checkpoint at(List<String> end) {
        return new Checkpoint(pass, end, rows);
    }

    Checkpoint plus(long more) {
        return new Checkpoint(pass, last, rows + more);
    }

    Checkpoint nextPass() {
        return new Checkpoint(pass + 1, List.of(), rows);
    }

    static Checkpoint read(UnitContext context, int unit) throws SQLException {
        try (PreparedStatement statement = context.work()
                .connection()
                .prepareStatement("SELECT pass, last_key, rows FROM concertina.checkpoint"
                        + " WHERE migration = ? AND direction = ? AND unit = ?")) {
            statement.setString(1, context.job().id());
            statement.setString(2, context.job().direction().toString());
            statement.setInt(3, unit);
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    return START;
                }
                Array last = row.getArray(2);
                return new Checkpoint(
                        row.getInt(1),
                        last == null ? List.of() : Arrays.asList((String[]) last.getArray()),
                        row.getLong(3));
            }
        }
    }

    /** Adds rows, in the current transaction of a session, that lie behind the last key: they are not written again. */
    static void add(Session session, UnitContext context, int unit, long more) throws SQLException {
        START.store(session, context, unit, more, ADD);
    }

    /** Writes pass and key, and adds rows, in the current transaction of a session. */
    void write(Session session, UnitContext context, int unit, long more) throws SQLException {
        store(session, context, unit, more, ADD + ", pass = excluded.pass, last_key = excluded.last_key");
    }

    private void store(Session session, UnitContext context, int unit, long more, String sql) throws SQLException {
        Connection connection = session.connection();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, context.job().id());
            statement.setString(2, context.job().direction().toString());
            statement.setInt(3, unit);
            statement.setInt(4, pass);
            statement.setArray(5, connection.createArrayOf("text", last.toArray()));
            statement.setLong(6, more);
            statement.executeUpdate();
        }
    }
}
