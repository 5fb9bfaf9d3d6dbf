package dev.concertina.database.compare;

import dev.concertina.schema.QualifiedName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Hashes the rows of whole tables in the server, many tables in one query.
 *
 * <p>A hash is {@code sum(hash_record_extended(ROW(columns…), 0))} over a fixed list of columns, sorted by name. What
 * has no hash, or whose equality is coarser than what a reader sees (numeric: 1.0 = 1.00), goes in as text.
 */
public final class TableHasher {
    private static final int TABLES_AT_ONCE = 50;

    private TableHasher() {}

    /** Every table that is no partition, with all its columns but retired ones. */
    public static Map<QualifiedName, HashedTable> tables(Connection connection) throws SQLException {
        try (PinnedSession session = PinnedSession.open(connection)) {
            return HashedTableReader.read(session);
        }
    }

    /** Counts and hashes these tables, all at one moment. */
    public static Map<QualifiedName, TableHash> hash(Connection connection, Collection<HashedTable> tables)
            throws SQLException {
        try (PinnedSession session = PinnedSession.open(connection)) {
            return hash(session, tables);
        }
    }

    /** Counts and hashes every table over all its columns, all at one moment. */
    public static Map<QualifiedName, TableHash> hash(Connection connection) throws SQLException {
        try (PinnedSession session = PinnedSession.open(connection)) {
            return hash(session, HashedTableReader.read(session).values());
        }
    }

    /**
     * Counts and hashes every table, all at one moment; what cannot have changed is not read again.
     *
     * @param scope of each table that is in it, only the columns that it has there count
     * @param earlier hashes of this database, or of the one that it is a copy of, from when it was made
     */
    public static HashedRows hash(Connection connection, Map<QualifiedName, HashedTable> scope, HashedRows earlier)
            throws SQLException {
        boolean counted = WriteCounters.areComplete(connection);
        try (PinnedSession session = PinnedSession.open(connection)) {
            Map<QualifiedName, HashedTable> tables = HashedTableReader.read(session);
            scope.forEach((name, columns) -> tables.computeIfPresent(name, (n, table) -> table.common(columns)));
            Map<QualifiedName, TableTrace> traces = TableTraceReader.read(session, tables.keySet(), counted);
            Map<QualifiedName, TableHash> hashes = new TreeMap<>();
            tables.values().forEach(table -> earlier.still(table, traces).ifPresent(h -> hashes.put(table.name(), h)));
            hashes.putAll(hash(
                    session,
                    tables.values().stream()
                            .filter(t -> !hashes.containsKey(t.name()))
                            .toList()));
            return new HashedRows(hashes, traces, TableTraceReader.mark(session));
        }
    }

    private static Map<QualifiedName, TableHash> hash(PinnedSession session, Collection<HashedTable> tables)
            throws SQLException {
        List<HashedTable> list = List.copyOf(tables);
        Map<QualifiedName, TableHash> hashes = new TreeMap<>();
        for (int start = 0; start < list.size(); start += TABLES_AT_ONCE) {
            List<String> queries = new ArrayList<>();
            for (int i = start; i < Math.min(list.size(), start + TABLES_AT_ONCE); i++) {
                queries.add(list.get(i).query(i));
            }
            session.each(String.join("\nUNION ALL ", queries), row -> {
                HashedTable table = list.get(row.getInt(1));
                hashes.put(table.name(), new TableHash(table, row.getLong(2), row.getString(3)));
            });
        }
        return hashes;
    }
}
