package dev.concertina.database.rehearse;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.QualifiedName;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where a sequence stands.
 *
 * @param next the number that it would give
 */
record SequencePosition(BigDecimal next, boolean descending) {
    static SortedMap<QualifiedName, SequencePosition> all(Connection connection) throws SQLException {
        SortedMap<QualifiedName, SequencePosition> all = new TreeMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("""
                        SELECT schemaname, sequencename, coalesce(last_value::numeric + increment_by, start_value), increment_by < 0
                        FROM pg_catalog.pg_sequences WHERE schemaname NOT IN ('concertina', 'concertina_attic')""")) {
            while (row.next()) {
                all.put(
                        QualifiedName.of(row.getString(1), row.getString(2)),
                        new SequencePosition(row.getBigDecimal(3), row.getBoolean(4)));
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
