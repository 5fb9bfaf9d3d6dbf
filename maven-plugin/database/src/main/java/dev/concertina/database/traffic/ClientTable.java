package dev.concertina.database.traffic;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.ColumnValue;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table as one version of the code knows it, with the statements that code runs: each column by name, each value as a
 * literal.
 *
 * @param keys foreign keys that its rows obey, those of the other version of the code included
 * @param referenced whether rows of other tables hang on its rows in either version
 * @param inherited whether other tables inherit from it in either version
 * @param numbered columns that the server numbers in either version, to which no client gives values
 * @param free columns that no key, reference or rule of either version binds to the rest of the row or to other rows
 */
record ClientTable(
        Table table, Set<ForeignKey> keys, boolean referenced, boolean inherited, Set<Name> numbered, Set<Name> free) {
    /** Those of a schema, referenced ones first as far as there is such an order; partitions are written through theirs. */
    static List<ClientTable> of(Schema schema, Schema other) {
        Set<Table> ordered = new LinkedHashSet<>();
        List<Table> all = schema.tables().values().stream()
                .filter(t -> t.partitionOf().isEmpty())
                .toList();
        all.forEach(t -> visit(schema, t, ordered, new LinkedHashSet<>()));
        return ordered.stream().map(t -> of(t, schema, other)).toList();
    }

    private static ClientTable of(Table table, Schema schema, Schema other) {
        Set<ForeignKey> keys = new LinkedHashSet<>();
        Set<Name> numbered = new LinkedHashSet<>();
        List<Table> versions = Stream.concat(Stream.of(table), other.table(table.name()).stream())
                .toList();
        for (Table version : versions) {
            version.foreignKeys()
                    .filter(k -> table.columns().keySet().containsAll(k.columns()))
                    .forEach(keys::add);
            version.columns().values().stream()
                    .filter(c -> c.value()
                            .filter(v -> v instanceof ColumnValue.Identity identity && identity.always())
                            .isPresent())
                    .forEach(c -> numbered.add(c.name()));
        }
        boolean referenced = Stream.of(schema, other)
                .flatMap(s -> s.tables().values().stream())
                .flatMap(Table::foreignKeys)
                .anyMatch(k -> k.referencedTable().equals(table.name()));
        boolean inherited = Stream.of(schema, other)
                .flatMap(s -> s.heirsOf(table.name()))
                .findAny()
                .isPresent();
        return new ClientTable(table, keys, referenced, inherited, numbered, free(table, versions));
    }

    private static void visit(Schema schema, Table table, Set<Table> ordered, Set<Table> open) {
        if (!ordered.contains(table) && open.add(table)) {
            table.foreignKeys()
                    .flatMap(k -> schema.table(k.referencedTable()).stream())
                    .filter(t -> t.partitionOf().isEmpty())
                    .forEach(t -> visit(schema, t, ordered, open));
            ordered.add(table);
        }
    }

    /** What a client gives values for. */
    private List<Column> written() {
        return table.columns().values().stream()
                .filter(c -> !numbered.contains(c.name())
                        && c.value()
                                .filter(ColumnValue.Generated.class::isInstance)
                                .isEmpty())
                .toList();
    }

    private List<Column> key() {
        List<Column> written = written();
        return table.primaryKey()
                .map(k -> written.stream()
                        .filter(c -> k.columns().contains(c.name()))
                        .toList())
                .filter(columns -> columns.size()
                        == table.primaryKey().orElseThrow().columns().size())
                .orElse(written);
    }

    /** Columns to which a client may give the value of any other row, whichever version's rules hold at that moment. */
    private static Set<Name> free(Table table, List<Table> versions) {
        Set<Name> free = new LinkedHashSet<>(table.columns().keySet());
        for (Table version : versions) {
            if (version.partitioning().isPresent()
                    || version.indexes().values().stream().anyMatch(i -> i.unique())
                    || version.constraints().values().stream().anyMatch(Exclusion.class::isInstance)) {
                return Set.of();
            }
            version.constraints().values().stream()
                    .filter(c -> !(c instanceof Check))
                    .forEach(c -> free.removeAll(c.columns()));
        }
        return free;
    }

    private List<Column> exchanged() {
        List<Column> key = key();
        return written().stream()
                .filter(c -> free.contains(c.name()) && !key.contains(c))
                .toList();
    }

    /** All rows by column, each value as text. */
    List<Map<Name, String>> rows(Connection connection) throws SQLException {
        return rows(connection, "");
    }

    /** A few of the rows that can be told from all others. */
    List<Map<Name, String>> sample(Connection connection, int count) throws SQLException {
        List<Map<Name, String>> rows = new ArrayList<>();
        for (Map<Name, String> row : rows(connection, " LIMIT " + count)) {
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("SELECT count(*) FROM " + rows() + where(row))) {
                result.next();
                if (result.getLong(1) == 1) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** Whether it is there and has no row. */
    boolean isEmpty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT pg_catalog.to_regclass(" + SqlWriter.quoteLiteral(name()) + ") IS NOT NULL")) {
            row.next();
            return row.getBoolean(1) && rows(connection, " LIMIT 1").isEmpty();
        }
    }

    /** Each column alone with other values: those of another row, and any that are given; an empty one is NULL. */
    List<String> variations(Map<Name, String> row, Map<Name, String> other, List<Optional<String>> values) {
        List<String> updates = new ArrayList<>();
        for (Column column : written()) {
            String set = "UPDATE " + rows() + " SET " + SqlWriter.quote(column.name()) + " = ";
            Stream.concat(
                            values.stream().map(v -> literal(v.orElse(null))),
                            Stream.of(literal(other.get(column.name()))))
                    .forEach(v -> updates.add(set + v + where(row)));
        }
        return updates;
    }

    /** Inserts a row without naming its columns, as some code does. */
    String insertUnqualified(Map<Name, String> row) {
        return table.columns().keySet().stream()
                .map(c -> row.containsKey(c) ? literal(row.get(c)) : "DEFAULT")
                .collect(Collectors.joining(", ", "INSERT INTO " + name() + " VALUES (", ")"));
    }

    private List<Map<Name, String>> rows(Connection connection, String limit) throws SQLException {
        List<Column> columns = written();
        List<Map<Name, String>> rows = new ArrayList<>();
        String list = columns.stream()
                .map(c -> "CAST(" + SqlWriter.quote(c.name()) + " AS text)")
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT " + list + " FROM " + rows() + limit)) {
            while (result.next()) {
                Map<Name, String> row = new LinkedHashMap<>();
                for (int i = 0; i < columns.size(); i++) {
                    row.put(columns.get(i).name(), result.getString(i + 1));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    String insert(Map<Name, String> row) {
        List<Column> columns = written();
        if (columns.isEmpty()) {
            return "INSERT INTO " + name() + " DEFAULT VALUES";
        }
        return columns.stream()
                        .map(c -> SqlWriter.quote(c.name()))
                        .collect(Collectors.joining(", ", "INSERT INTO " + name() + " (", ")"))
                + columns.stream()
                        .map(c -> literal(row.get(c.name())))
                        .collect(Collectors.joining(", ", " VALUES (", ")"));
    }

    /** Each column alone with the value that it has, then all free ones with those of another row. */
    List<String> updates(Map<Name, String> row, Map<Name, String> other) {
        List<String> updates = new ArrayList<>();
        for (Column column : written()) {
            updates.add("UPDATE " + rows() + " SET " + set(column, row) + where(row));
        }
        if (!exchanged().isEmpty()) {
            updates.add("UPDATE " + rows() + " SET "
                    + exchanged().stream().map(c -> set(c, other)).collect(Collectors.joining(", ")) + where(row));
        }
        return updates;
    }

    /** A row after the last of its {@link #updates}. */
    Map<Name, String> updated(Map<Name, String> row, Map<Name, String> other) {
        Map<Name, String> updated = new LinkedHashMap<>(row);
        exchanged().forEach(c -> updated.put(c.name(), other.get(c.name())));
        return updated;
    }

    String delete(Map<Name, String> row) {
        return "DELETE FROM " + rows() + where(row);
    }

    /** Counts the rows that are exactly as they were written. */
    String count(Map<Name, String> row) {
        return "SELECT count(*) FROM " + rows() + " WHERE "
                + written().stream()
                        .map(c -> same(c, row))
                        .collect(Collectors.joining(" AND ", "true AND ", " AND true"));
    }

    /** Reads a row column by column. */
    String select(Map<Name, String> row) {
        return table.columns().keySet().stream().map(SqlWriter::quote).collect(Collectors.joining(", ", "SELECT ", ""))
                + " FROM " + rows() + where(row);
    }

    private String where(Map<Name, String> row) {
        boolean known =
                table.primaryKey().isPresent() && key().size() < written().size();
        return " WHERE "
                + key().stream().map(c -> known ? set(c, row) : same(c, row)).collect(Collectors.joining(" AND "));
    }

    private static String set(Column column, Map<Name, String> row) {
        return SqlWriter.quote(column.name()) + " = " + literal(row.get(column.name()));
    }

    /** Compared in the type that this code knows, as the text that it reads. */
    private static String same(Column column, Map<Name, String> row) {
        String type = " AS " + column.type() + ") AS text)";
        return "CAST(CAST(" + SqlWriter.quote(column.name()) + type + " IS NOT DISTINCT FROM CAST(CAST("
                + literal(row.get(column.name())) + type;
    }

    private static String literal(@Nullable String text) {
        return text == null ? "NULL" : SqlWriter.quoteLiteral(text);
    }

    /** The table as its own rows are found; those of heirs are other clients' rows. */
    private String rows() {
        return (inherited ? "ONLY " : "") + name();
    }

    private String name() {
        return SqlWriter.quote(table.name());
    }

    @Override
    public String toString() {
        return table.name().toString();
    }
}
