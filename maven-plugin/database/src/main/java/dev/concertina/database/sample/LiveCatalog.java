package dev.concertina.database.sample;

import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which tables and columns a live database has, and which of these are public. */
final class LiveCatalog {
    private static final Pattern PUBLIC = Pattern.compile("(?s).*\\bclassification: *public\\b.*");
    private static final Pattern WORD = Pattern.compile("'((?:[^']|'')*)'");

    private static final String COLUMNS = """
            WITH RECURSIVE base (oid, type) AS (
                SELECT oid, oid FROM pg_catalog.pg_type
                UNION ALL
                SELECT b.oid, t.typbasetype FROM base b JOIN pg_catalog.pg_type t ON t.oid = b.type WHERE t.typtype = 'd'),
            bases AS (SELECT b.oid, t.oid AS type, t.typcategory = 'A' AND t.typelem <> 0 AS array, t.typelem
                FROM base b JOIN pg_catalog.pg_type t ON t.oid = b.type AND t.typtype <> 'd')
            SELECT n.nspname, c.relname, a.attname, pg_catalog.format_type(a.atttypid, a.atttypmod),
                pg_catalog.format_type(e.oid, NULL), e.typtype, e.typcategory, b.array,
                pg_catalog.col_description(c.oid, a.attnum), a.attnotnull, greatest(c.reltuples, 0)::bigint,
                pg_catalog.concat_ws(' ',
                    (SELECT pg_catalog.string_agg(pg_catalog.pg_get_constraintdef(k.oid), ' ')
                     FROM pg_catalog.pg_constraint k WHERE k.contype = 'c'
                     AND (k.conrelid = c.oid AND k.conkey = ARRAY[a.attnum] OR k.contypid = a.atttypid)),
                    (SELECT pg_catalog.string_agg(pg_catalog.pg_get_expr(p.relpartbound, p.oid), ' ')
                     FROM pg_catalog.pg_partitioned_table k JOIN pg_catalog.pg_inherits h ON h.inhparent = k.partrelid
                     JOIN pg_catalog.pg_class p ON p.oid = h.inhrelid
                     WHERE k.partrelid = c.oid AND a.attnum = ANY (k.partattrs::int2[])))
            FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
            JOIN pg_catalog.pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
            JOIN bases b ON b.oid = a.atttypid
            LEFT JOIN bases eb ON b.array AND eb.oid = b.typelem
            JOIN pg_catalog.pg_type e ON e.oid = CASE WHEN b.array THEN eb.type ELSE b.type END
            WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND a.attgenerated = ''
            ORDER BY 1, 2, a.attnum""";

    private final Map<QualifiedName, List<LiveColumn>> columns = new TreeMap<>();
    private final Map<QualifiedName, Long> estimates = new HashMap<>();

    private LiveCatalog() {}

    /** The tables that both have, by name. */
    static Map<QualifiedName, LiveTable> read(Connection live, Schema rehearsal) throws SQLException {
        LiveCatalog catalog = new LiveCatalog();
        try (Statement statement = live.createStatement();
                ResultSet rows = statement.executeQuery(COLUMNS)) {
            while (rows.next()) {
                QualifiedName table = QualifiedName.of(rows.getString(1), rows.getString(2));
                catalog.columns.computeIfAbsent(table, t -> new ArrayList<>()).add(column(rows));
                catalog.estimates.put(table, rows.getLong(11));
            }
        }
        return catalog.tables(rehearsal);
    }

    private static LiveColumn column(ResultSet row) throws SQLException {
        String comment = row.getString(9);
        return new LiveColumn(
                Name.of(row.getString(3)),
                row.getString(4),
                Kind.of(row.getString(5), row.getString(6), row.getString(7)),
                row.getBoolean(8),
                comment != null && PUBLIC.matcher(comment).matches(),
                row.getBoolean(10),
                words(Optional.ofNullable(row.getString(12))));
    }

    private static Set<String> words(Optional<String> checks) {
        Set<String> words = new HashSet<>();
        Matcher matcher = WORD.matcher(checks.orElse(""));
        while (matcher.find()) {
            words.add(matcher.group(1).replace("''", "'"));
        }
        return words;
    }

    private Map<QualifiedName, LiveTable> tables(Schema rehearsal) {
        Map<QualifiedName, LiveTable> tables = new TreeMap<>();
        for (Table table : rehearsal.tables().values()) {
            List<LiveColumn> both = columns.getOrDefault(table.name(), List.of()).stream()
                    .filter(c -> table.column(c.name()).stream()
                            .anyMatch(o -> o.generated().isEmpty()))
                    .toList();
            if (!both.isEmpty() && table.partitionOf().isEmpty()) {
                tables.put(
                        table.name(),
                        new LiveTable(
                                table,
                                partitions(table.name(), rehearsal),
                                both,
                                estimates.getOrDefault(table.name(), 0L)));
            }
        }
        boolean grown = true;
        while (grown) {
            grown = close(tables);
        }
        return tables;
    }

    private static List<Table> partitions(QualifiedName parent, Schema schema) {
        List<Table> found = new ArrayList<>();
        for (Table table : schema.tables().values()) {
            if (table.partitionOf().filter(p -> p.parent().equals(parent)).isPresent()) {
                found.add(table);
                found.addAll(partitions(table.name(), schema));
            }
        }
        return found;
    }

    /** A key and what it references are masked alike. */
    private static boolean close(Map<QualifiedName, LiveTable> tables) {
        boolean grown = false;
        for (LiveTable table : List.copyOf(tables.values())) {
            for (ForeignKey key : table.foreignKeys()) {
                for (int i = 0; i < key.columns().size(); i++) {
                    grown |= close(
                            tables,
                            table.table().name(),
                            key.columns().get(i),
                            key.referencedTable(),
                            key.referencedColumns().get(i));
                }
            }
        }
        return grown;
    }

    private static boolean close(
            Map<QualifiedName, LiveTable> tables,
            QualifiedName one,
            Name column,
            QualifiedName other,
            Name referenced) {
        LiveTable from = tables.get(one);
        LiveTable to = tables.get(other);
        if (from == null || to == null || from.index(column) < 0 || to.index(referenced) < 0) {
            return false;
        }
        boolean a = from.columns().get(from.index(column)).open();
        boolean b = to.columns().get(to.index(referenced)).open();
        if (a == b) {
            return false;
        }
        QualifiedName name = a ? one : other;
        LiveTable table = a ? from : to;
        List<LiveColumn> columns = new ArrayList<>(table.columns());
        int index = table.index(a ? column : referenced);
        columns.set(index, columns.get(index).closed());
        tables.put(name, new LiveTable(table.table(), table.partitions(), columns, table.estimate()));
        return true;
    }
}
