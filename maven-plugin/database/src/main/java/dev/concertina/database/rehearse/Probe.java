package dev.concertina.database.rehearse;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Column;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Asks the server which values a column can hold. */
record Probe(Connection connection, Conditions conditions) {
    private static final String NUMBERS = "ARRAY[1, 2, 3, 5, 23, 1000, 100019]::bigint[]";

    /** Those that have the column's type and satisfy what is asked of it alone. */
    List<String> accepted(Column column, List<String> values) throws SQLException {
        List<String> tests = values.stream().map(v -> test(column, v)).toList();
        List<String> accepted = new ArrayList<>();
        if (values.isEmpty() || answers(tests, values, accepted)) {
            return accepted;
        }
        for (int i = 0; i < values.size(); i++) {
            answers(tests.subList(i, i + 1), values.subList(i, i + 1), accepted);
        }
        return accepted;
    }

    /** A value that depends on the row's number is tried for several. */
    private String test(Column column, String value) {
        String alone = conditions.alone(column.name());
        String numbers = value.contains("{") ? NUMBERS : "ARRAY[1]::bigint[]";
        String typed = Candidates.cast(value.replaceAll("\\{[nj]\\}", "concertina_n"), column.type());
        return "(SELECT count(*) FILTER (WHERE " + (alone.isEmpty() ? "true" : alone) + ") = count(*) AND count("
                + SqlWriter.quote(column.name()) + ") > 0 FROM (SELECT " + typed + " AS "
                + SqlWriter.quote(column.name())
                + " FROM unnest(" + numbers + ") AS concertina_g (concertina_n) OFFSET 0) AS "
                + SqlWriter.quote(conditions.table().name().name()) + ")";
    }

    /** Collects what the server says yes to; no answer if it cannot even compute one of them. */
    private boolean answers(List<String> tests, List<String> values, List<String> accepted) throws SQLException {
        String query = tests.stream().collect(Collectors.joining(", ", "SELECT ", ""));
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute("SAVEPOINT concertina_probe");
            try (ResultSet row = statement.executeQuery(query)) {
                row.next();
                for (int i = 0; i < values.size(); i++) {
                    if (row.getBoolean(i + 1)) {
                        accepted.add(values.get(i));
                    }
                }
            } catch (SQLException e) {
                statement.execute("ROLLBACK TO SAVEPOINT concertina_probe");
                return false;
            }
            statement.execute("RELEASE SAVEPOINT concertina_probe");
            return true;
        }
    }
}
