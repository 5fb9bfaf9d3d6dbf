package dev.concertina.database.traffic;

import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one version of the code writes: rows of its tables, in an order in which they can be inserted. */
record ClientRows(Map<ClientTable, List<Map<Name, String>>> byTable) {
    /** Values that only the final schema holds: too large, too long, or refused by a rule of the way. */
    private static final Set<String> FOR_LATER = Set.of("22001", "22003", "23502", "23514");

    /** The rows that are in the first list and not in the second. */
    static ClientRows added(List<ClientTable> tables, Connection connection, ClientRows before) throws SQLException {
        Map<ClientTable, List<Map<Name, String>>> added = new LinkedHashMap<>();
        for (ClientTable table : tables) {
            List<Map<Name, String>> rows = new ArrayList<>(table.rows(connection));
            rows.removeAll(before.byTable.getOrDefault(table, List.of()));
            added.put(table, rows);
        }
        return new ClientRows(added);
    }

    static ClientRows of(List<ClientTable> tables, Connection connection) throws SQLException {
        return added(tables, connection, new ClientRows(Map.of()));
    }

    /**
     * Inserts them and gives back those that the database takes at this point of its way.
     *
     * @throws SQLException if one is refused for another reason than that its values come too early
     */
    ClientRows inserted(Connection connection) throws SQLException {
        Map<ClientTable, List<Map<Name, String>>> taken = new LinkedHashMap<>();
        for (Map.Entry<ClientTable, List<Map<Name, String>>> table : byTable.entrySet()) {
            List<Map<Name, String>> rows = new ArrayList<>();
            for (Map<Name, String> row : table.getValue()) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute(table.getKey().insert(row));
                    rows.add(row);
                } catch (SQLException e) {
                    if (!FOR_LATER.contains(e.getSQLState())) {
                        throw new SQLException(table.getKey().insert(row) + ": " + e.getMessage(), e.getSQLState(), e);
                    }
                }
            }
            taken.put(table.getKey(), rows);
        }
        return new ClientRows(taken);
    }

    /** Those that reference nothing but one another and rows that are always there. */
    ClientRows closed(ClientRows present) {
        Map<ClientTable, List<Map<Name, String>>> closed = new LinkedHashMap<>();
        byTable.forEach((table, rows) -> closed.put(
                table,
                rows.stream()
                        .filter(row -> table.keys().stream().allMatch(k -> has(k, row) || present.has(k, row)))
                        .toList()));
        ClientRows result = new ClientRows(closed);
        return result.size() == size() ? result : result.closed(present);
    }

    private boolean has(ForeignKey key, Map<Name, String> row) {
        List<String> values = key.columns().stream().map(row::get).toList();
        return values.contains(null)
                || byTable.entrySet().stream()
                        .filter(t -> t.getKey().table().name().equals(key.referencedTable()))
                        .flatMap(t -> t.getValue().stream())
                        .anyMatch(r -> key.referencedColumns().stream()
                                .map(r::get)
                                .toList()
                                .equals(values));
    }

    int size() {
        return byTable.values().stream().mapToInt(List::size).sum();
    }
}
