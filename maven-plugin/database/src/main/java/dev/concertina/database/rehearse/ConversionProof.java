package dev.concertina.database.rehearse;

import dev.concertina.ddl.SqlWriter;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lets all values of a database make a round trip, and tells which come back as others, or do not come through. */
record ConversionProof(Connection connection) {
    private static final String REMEDY =
            " Let the expressions of @Convert take every value and invert each other, or forbid such"
                    + " values with a check (@CheckThat): then no row of a rehearsal has them.";
    private static final int SAMPLES = 3;
    private static final int LONGEST = 40;
    /** undefined_column: an expression looks at more than what it converts. */
    private static final String ELSEWHERE = "42703";

    /** In a sentence what is lost; empty if nothing is. */
    Optional<String> findings(RoundTrip trip) throws SQLException {
        long rows = count(trip);
        try {
            return lost(trip, rows);
        } catch (SQLException e) {
            if (ELSEWHERE.equals(e.getSQLState())) {
                return Optional.empty();
            }
            long row = first(trip, 0, rows);
            return Optional.of(
                    "The conversion of " + trip.table() + " to its " + trip.by() + " form and back has no answer to"
                            + " a value in " + trip.columns() + where(trip, row) + ": "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + "." + REMEDY);
        }
    }

    private long count(RoundTrip trip) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM " + SqlWriter.quote(trip.table()))) {
            row.next();
            return row.getLong(1);
        }
    }

    private Optional<String> lost(RoundTrip trip, long rows) throws SQLException {
        long changed = 0;
        List<String> samples = new ArrayList<>();
        int keys = trip.key().size();
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            ResultSet row = statement.executeQuery(trip.query(0, rows));
            while (row.next()) {
                for (int i = 0; i < trip.back().size(); i++) {
                    Optional<String> was = Optional.ofNullable(row.getString(keys + 2 * i + 1));
                    Optional<String> is = Optional.ofNullable(row.getString(keys + 2 * i + 2));
                    if (!was.equals(is)) {
                        changed++;
                        if (samples.size() < SAMPLES) {
                            samples.add(key(trip, row) + "was " + shown(was) + ", is " + shown(is));
                        }
                    }
                }
            }
        }
        return changed == 0
                ? Optional.empty()
                : Optional.of(changed + (changed == 1 ? " value" : " values") + " of " + trip.table() + " in "
                        + trip.columns()
                        + " would be others after a way to the " + trip.by() + " form and back ("
                        + String.join("; ", samples) + ")." + REMEDY);
    }

    /** The first row over which the server stumbles, found by halving. */
    private long first(RoundTrip trip, long from, long rows) {
        if (rows <= 1) {
            return from;
        }
        long half = rows / 2;
        return works(trip, from, half) ? first(trip, from + half, rows - half) : first(trip, from, half);
    }

    private boolean works(RoundTrip trip, long from, long rows) {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(trip.query(from, rows));
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private String where(RoundTrip trip, long number) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(trip.asIs().query(number, 1))) {
            row.next();
            return " (" + key(trip, row)
                    + shown(Optional.ofNullable(row.getString(trip.key().size() + 1))) + ")";
        }
    }

    private static String key(RoundTrip trip, ResultSet row) throws SQLException {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < trip.key().size(); i++) {
            parts.add(trip.key().get(i) + "=" + row.getString(i + 1));
        }
        return parts.isEmpty() ? "" : String.join(", ", parts) + ": ";
    }

    private static String shown(Optional<String> value) {
        return value.map(v ->
                        "'" + (v.length() > LONGEST ? v.substring(0, LONGEST) + "…" : v).replaceAll("\\p{Cntrl}", "·")
                                + "'")
                .orElse("NULL");
    }
}
