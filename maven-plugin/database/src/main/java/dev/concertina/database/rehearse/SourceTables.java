package dev.concertina.database.rehearse;

import dev.concertina.database.compare.HashedTable;
import dev.concertina.database.compare.TableHasher;
import dev.concertina.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tables as they were when a change began, whatever they are called since.
 *
 * @param tables by their oid, which a copy of the database keeps
 */
record SourceTables(Map<Long, HashedTable> tables) {
    static final SourceTables NONE = new SourceTables(Map.of());

    private static final String OIDS = """
            SELECT c.oid, n.nspname, c.relname FROM pg_catalog.pg_class c
            JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p')""";

    SourceTables {
        tables = Map.copyOf(tables);
    }

    static SourceTables of(Connection connection) throws SQLException {
        Map<QualifiedName, HashedTable> named = TableHasher.tables(connection);
        Map<Long, HashedTable> tables = new HashMap<>();
        oids(connection).forEach((oid, name) -> {
            if (named.containsKey(name)) {
                tables.put(oid, named.get(name));
            }
        });
        return new SourceTables(tables);
    }

    /** The same by the names that they have now. */
    Map<QualifiedName, HashedTable> named(Connection connection) throws SQLException {
        Map<QualifiedName, HashedTable> named = new TreeMap<>();
        oids(connection).forEach((oid, name) -> {
            if (tables.containsKey(oid)) {
                named.put(name, tables.get(oid));
            }
        });
        return named;
    }

    private static Map<Long, QualifiedName> oids(Connection connection) throws SQLException {
        Map<Long, QualifiedName> oids = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(OIDS)) {
            while (row.next()) {
                oids.put(row.getLong(1), QualifiedName.of(row.getString(2), row.getString(3)));
            }
        }
        return oids;
    }
}
