package dev.concertina.database.property;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.random.Dice;
import dev.concertina.random.Kind;
import dev.concertina.schema.Column;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Random rows: NULLs, extremes, Unicode, duplicates. A row stays if every one of several databases takes it. */
final class RandomRows {
    private static final String NULL = "NULL";

    private final Schema schema;
    private final Dice dice;
    private final List<Connection> connections;
    private final Map<QualifiedName, List<Map<Name, String>>> rows = new LinkedHashMap<>();
    private int inserted;

    RandomRows(Schema schema, Dice dice, List<Connection> connections) {
        this.schema = schema;
        this.dice = dice;
        this.connections = connections;
    }

    /** How many rows there are after so many attempts for each table. */
    int insert(int attempts) throws SQLException {
        List<Table> roots = schema.tables().values().stream()
                .filter(t -> t.partitionOf().isEmpty())
                .toList();
        for (Connection connection : connections) {
            connection.setAutoCommit(false);
        }
        for (int i = 0; i < attempts; i++) {
            for (Table table : dice.shuffled(roots)) {
                row(table);
            }
        }
        for (Connection connection : connections) {
            connection.commit();
            connection.setAutoCommit(true);
        }
        return inserted;
    }

    private void row(Table table) throws SQLException {
        Map<Name, String> row = values(table);
        String columns = row.keySet().stream().map(SqlWriter::quote).collect(Collectors.joining(", "));
        String sql = "INSERT INTO " + SqlWriter.quote(table.name())
                + (row.isEmpty()
                        ? " DEFAULT VALUES"
                        : " (" + columns + ") OVERRIDING SYSTEM VALUE VALUES (" + String.join(", ", row.values())
                                + ")");
        List<Connection> open = new ArrayList<>();
        boolean taken = true;
        for (Connection connection : connections) {
            if (taken) {
                open.add(connection);
                taken = takes(connection, sql);
            }
        }
        for (Connection connection : open) {
            run(connection, taken ? "RELEASE SAVEPOINT row" : "ROLLBACK TO SAVEPOINT row");
        }
        if (taken) {
            inserted++;
            rows.computeIfAbsent(table.name(), t -> new ArrayList<>()).add(row);
        }
    }

    private static boolean takes(Connection connection, String sql) throws SQLException {
        run(connection, "SAVEPOINT row");
        try {
            run(connection, sql);
            run(connection, "SET CONSTRAINTS ALL IMMEDIATE");
            run(connection, "SET CONSTRAINTS ALL DEFERRED");
            return true;
        } catch (SQLException e) {
            if (e.getSQLState().startsWith("42")) {
                throw e;
            }
            return false;
        }
    }

    private Map<Name, String> values(Table table) {
        Map<Name, String> row = new LinkedHashMap<>();
        for (Column c : table.columns().values()) {
            boolean omitted = c.generated().isPresent() || (c.value().isPresent() && dice.chance(10));
            if (!omitted) {
                row.put(c.name(), value(c));
            }
        }
        table.foreignKeys().forEach(k -> reference(k, row));
        return row;
    }

    private String value(Column c) {
        if (!c.notNull() && dice.chance(25)) {
            return NULL;
        }
        if (c.type().is("integer") || c.type().is("bigint") || c.type().is("smallint")) {
            return dice.chance(60)
                    ? Integer.toString(dice.below(300))
                    : SqlWriter.quoteLiteral(dice.pick(Kind.of(c.type(), schema).values()));
        }
        if (c.type().is("uuid") && dice.chance(50)) {
            return SqlWriter.quoteLiteral(String.format("00000000-0000-0000-0000-%012d", dice.below(1000)));
        }
        if (c.type().is("text") && dice.chance(40)) {
            return SqlWriter.quoteLiteral(dice.pick("ä ", "b", "x y ") + dice.below(1000));
        }
        return SqlWriter.quoteLiteral(dice.pick(Kind.of(c.type(), schema).values()));
    }

    private void reference(ForeignKey key, Map<Name, String> row) {
        Optional<Map<Name, String>> target = dice.any(rows.getOrDefault(key.referencedTable(), List.of()));
        for (int i = 0; i < key.columns().size(); i++) {
            Name referenced = key.referencedColumns().get(i);
            String value = target.map(t -> t.getOrDefault(referenced, NULL)).orElse(NULL);
            row.put(key.columns().get(i), value);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
