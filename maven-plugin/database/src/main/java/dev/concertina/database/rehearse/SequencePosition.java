package dev.concertina.database.rehearse;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.QualifiedName;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a sequence stands.
 *
 * @param next the number that it would give
 */
record SequencePosition(BigDecimal next, boolean descending) {
    /** Only the sequence itself tells a number that was set but not given yet; the view shows none then. */
    private static final String QUERIES = """
            SELECT format('SELECT %L, %L, last_value::numeric + CASE WHEN is_called THEN %s ELSE 0 END, %L::boolean FROM %I.%I',
                schemaname, sequencename, increment_by, increment_by < 0, schemaname, sequencename)
            FROM pg_catalog.pg_sequences WHERE schemaname NOT IN ('concertina', 'concertina_attic')""";

    static SortedMap<QualifiedName, SequencePosition> all(Connection connection) throws SQLException {
        SortedMap<QualifiedName, SequencePosition> all = new TreeMap<>();
        try (Statement statement = connection.createStatement()) {
            List<String> queries = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(QUERIES)) {
                while (row.next()) {
                    queries.add(row.getString(1));
                }
            }
            if (queries.isEmpty()) {
                return all;
            }
            try (ResultSet row = statement.executeQuery(String.join(" UNION ALL ", queries))) {
                while (row.next()) {
                    all.put(
                            QualifiedName.of(row.getString(1), row.getString(2)),
                            new SequencePosition(row.getBigDecimal(3), row.getBoolean(4)));
                }
            }
        }
        return all;
    }

    /** Lets the sequences of a database stand where those of the same name in another one stand. */
    static void align(Connection from, Connection to) throws SQLException {
        Set<QualifiedName> there = all(to).keySet();
        for (QualifiedName name : all(from).keySet()) {
            String sequence = SqlWriter.quote(name);
            try (Statement asked = from.createStatement();
                    ResultSet row = asked.executeQuery("SELECT last_value, is_called FROM " + sequence);
                    Statement told = to.createStatement()) {
                if (row.next() && there.contains(name)) {
                    told.execute("SELECT pg_catalog.setval(" + SqlWriter.quoteLiteral(sequence) + ", " + row.getLong(1)
                            + ", " + row.getBoolean(2) + ")");
                }
            }
        }
    }

    /** Whether it would give a number that the other one has given already. */
    boolean isBehind(SequencePosition other) {
        return descending ? next.compareTo(other.next) > 0 : next.compareTo(other.next) < 0;
    }
}
