package dev.concertina.database.observe;

import dev.concertina.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/**
 * A table, view, index or sequence of the user's.
 *
 * @param file where its rows are; 0 if it has none of its own
 * @see <a href="https://www.postgresql.org/docs/current/catalog-pg-class.html">pg_class</a>
 */
record Relation(QualifiedName name, boolean table, long file) {
    private static final String ALL =
            "SELECT c.oid, n.nspname, c.relname, c.relkind IN ('r', 'm', 'p'), c.relfilenode::bigint"
                    + " FROM pg_catalog.pg_class AS c JOIN pg_catalog.pg_namespace AS n ON n.oid = c.relnamespace"
                    + " WHERE n.nspname !~ '^pg_' AND n.nspname NOT IN ('information_schema', 'concertina')";

    /** Those of a database, by their numbers. */
    static Map<Long, Relation> all(Connection connection) throws SQLException {
        Map<Long, Relation> relations = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(ALL)) {
            while (row.next()) {
                QualifiedName name = QualifiedName.of(row.getString(2), row.getString(3));
                relations.put(row.getLong(1), new Relation(name, row.getBoolean(4), row.getLong(5)));
            }
        }
        return relations;
    }

    Relation withFile(long other) {
        return new Relation(name, table, other);
    }
}
