package dev.concertina.database.sample;

import dev.concertina.database.rehearse.RowCounts;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.QualifiedName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Takes rows of every table out of one snapshot, and then all rows that these reference, and that those do. */
final class SampleReader {
    private static final int AT_ONCE = 500;
    /** Whole pages are taken at random, so that more are asked for than are wanted. */
    private static final double MARGIN = 300;

    private final Connection live;
    private final Map<QualifiedName, LiveTable> tables;
    private final Map<QualifiedName, Map<Object, List<Optional<String>>>> rows = new TreeMap<>();
    private final Map<ForeignKey, Set<List<String>>> asked = new HashMap<>();

    SampleReader(Connection live, Map<QualifiedName, LiveTable> tables) {
        this.live = live;
        this.tables = tables;
    }

    /** Rows by table, the values of each in the order of its columns. */
    Map<QualifiedName, List<List<Optional<String>>>> read(RowCounts counts) throws SQLException {
        for (LiveTable table : tables.values()) {
            sample(table, counts.of(table.table().name()));
        }
        boolean grown = true;
        while (grown) {
            grown = false;
            for (LiveTable table : tables.values()) {
                for (ForeignKey key : table.foreignKeys()) {
                    grown |= follow(table, key);
                }
            }
        }
        Map<QualifiedName, List<List<Optional<String>>>> all = new TreeMap<>();
        rows.forEach((name, found) -> all.put(name, List.copyOf(found.values())));
        return all;
    }

    /** Pages from all over a large table, and from its beginning if these hold too few rows. */
    private void sample(LiveTable table, int wanted) throws SQLException {
        double percent = table.estimate() == 0 ? 100 : MARGIN * wanted / table.estimate();
        if (percent < 100) {
            String pages = " TABLESAMPLE SYSTEM (" + percent + ") REPEATABLE (1)";
            add(table, table.select() + pages + " LIMIT " + wanted);
        }
        if (rows.getOrDefault(table.table().name(), Map.of()).size() < wanted) {
            rows.remove(table.table().name());
            add(table, table.select() + " LIMIT " + wanted);
        }
    }

    private void add(LiveTable table, String query, Array... keys) throws SQLException {
        try (PreparedStatement statement = live.prepareStatement(query)) {
            for (int i = 0; i < keys.length; i++) {
                statement.setArray(i + 1, keys[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    List<Optional<String>> row = new ArrayList<>();
                    for (int i = 1; i <= table.columns().size(); i++) {
                        row.add(Optional.ofNullable(found.getString(i)));
                    }
                    rows.computeIfAbsent(table.table().name(), t -> new LinkedHashMap<>())
                            .putIfAbsent(identity(table, row), row);
                }
            }
        }
    }

    /** Rows of a table without a key may be equal. */
    private static Object identity(LiveTable table, List<Optional<String>> row) {
        List<Name> key = table.table()
                .primaryKey()
                .map(PrimaryKey::columns)
                .filter(table::has)
                .orElse(List.of());
        boolean referenced = !key.isEmpty();
        return referenced
                ? key.stream().map(c -> row.get(table.index(c))).toList()
                : table.table().constraints().isEmpty()
                                && table.table().indexes().isEmpty()
                        ? new Object()
                        : row;
    }

    /** Reads the rows that a key names and that are not there yet; says whether any came. */
    private boolean follow(LiveTable table, ForeignKey key) throws SQLException {
        LiveTable referenced = tables.get(key.referencedTable());
        if (referenced == null || !table.has(key.columns()) || !referenced.has(key.referencedColumns())) {
            return false;
        }
        Set<List<String>> known = asked.computeIfAbsent(key, k -> new HashSet<>());
        Set<List<String>> wanted = keys(table, key.columns());
        wanted.removeAll(known);
        known.addAll(wanted);
        wanted.removeAll(keys(referenced, key.referencedColumns()));
        int before = rows.getOrDefault(key.referencedTable(), Map.of()).size();
        List<List<String>> list = List.copyOf(wanted);
        for (int i = 0; i < list.size(); i += AT_ONCE) {
            fetch(referenced, key.referencedColumns(), list.subList(i, Math.min(list.size(), i + AT_ONCE)));
        }
        return rows.getOrDefault(key.referencedTable(), Map.of()).size() > before;
    }

    private Set<List<String>> keys(LiveTable table, List<Name> columns) {
        Set<List<String>> keys = new LinkedHashSet<>();
        int[] indexes = columns.stream().mapToInt(table::index).toArray();
        for (List<Optional<String>> row :
                rows.getOrDefault(table.table().name(), Map.of()).values()) {
            List<String> key = IntStream.of(indexes)
                    .mapToObj(row::get)
                    .flatMap(Optional::stream)
                    .toList();
            if (key.size() == indexes.length) {
                keys.add(key);
            }
        }
        return keys;
    }

    private void fetch(LiveTable table, List<Name> columns, List<List<String>> keys) throws SQLException {
        Array[] arrays = new Array[columns.size()];
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < arrays.length; i++) {
            int part = i;
            arrays[i] = live.createArrayOf(
                    "text", keys.stream().map(k -> k.get(part)).toArray());
            parts.add("CAST(k" + i + " AS "
                    + table.columns().get(table.index(columns.get(i))).type() + ")");
        }
        String names = columns.stream().map(SqlWriter::quote).collect(Collectors.joining(", "));
        String holders = columns.stream().map(c -> "?").collect(Collectors.joining(", "));
        String aliases =
                IntStream.range(0, arrays.length).mapToObj(i -> "k" + i).collect(Collectors.joining(", "));
        add(
                table,
                table.select() + " WHERE (" + names + ") IN (SELECT " + String.join(", ", parts) + " FROM unnest("
                        + holders + ") AS concertina_keys (" + aliases + "))",
                arrays);
    }
}
