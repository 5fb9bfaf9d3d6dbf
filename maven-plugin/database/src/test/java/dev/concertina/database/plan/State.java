package dev.concertina.database.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Oracle;
import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A database at one moment: what the oracle and our reader see, and every row as text. */
public record State(List<String> oracle, Schema schema, Map<String, List<String>> rows) {
    public static State of(Connection connection) throws SQLException {
        Schema schema = CatalogReader.read(connection);
        return of(connection, schema, schema);
    }

    /** The same, where only the columns that another schema has too count in the rows. */
    public static State of(Connection connection, Schema scope) throws SQLException {
        return of(connection, CatalogReader.read(connection), scope);
    }

    private static State of(Connection connection, Schema schema, Schema scope) throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        for (Table table : schema.tables().values()) {
            rows.put(table.name().toString(), rows(connection, table, scoped(table, schema, scope)));
        }
        return new State(Oracle.lines(connection), schema, rows);
    }

    public void requireEqual(State other, String when) {
        requireSameCatalog(other, when);
        assertThat(difference(other.lines(), lines())).as("rows after %s", when).isEmpty();
    }

    /** Requires that the oracle and our reader both see the same. */
    void requireSameCatalog(State other, String when) {
        assertThat(difference(other.oracle, oracle)).as("oracle after %s", when).isEmpty();
        assertThat(schema).as("reader after %s", when).isEqualTo(other.schema);
    }

    /**
     * The same without the word that the NOT NULL of a partition is inherited: PostgreSQL 18 makes it the partition's own
     * when a key is built on the partition, and knows no way back but to detach the partition.
     */
    State withOwnNotNull() {
        return new State(withOwnNotNull(oracle), schema, rows);
    }

    private static List<String> withOwnNotNull(List<String> oracle) {
        return oracle.stream()
                .map(line -> line.contains("| NOT NULL ") ? line.replaceFirst(" \\(inherited\\)$", "") : line)
                .toList();
    }

    private List<String> lines() {
        return rows.entrySet().stream()
                .flatMap(t -> t.getValue().stream().map(r -> t.getKey() + " " + r))
                .toList();
    }

    /** What is missing, marked with a minus, and what is too much, with a plus. */
    public static List<String> difference(List<String> expected, List<String> actual) {
        List<String> missing = new ArrayList<>(expected);
        actual.forEach(missing::remove);
        List<String> surplus = new ArrayList<>(actual);
        expected.forEach(surplus::remove);
        return Stream.concat(
                        missing.stream().map(l -> "- " + l), surplus.stream().map(l -> "+ " + l))
                .toList();
    }

    /** The table itself in the scope, or those that it may have been before it got its name. */
    private static List<Table> scoped(Table table, Schema schema, Schema scope) {
        return scope.table(table.name())
                .map(List::of)
                .orElseGet(() -> scope.tables().values().stream()
                        .filter(t -> schema.table(t.name()).isEmpty())
                        .toList());
    }

    private static List<String> rows(Connection connection, Table table, List<Table> scope) throws SQLException {
        String columns = table.columns().keySet().stream()
                .filter(c -> scope.isEmpty()
                        || scope.stream().anyMatch(t -> t.columns().containsKey(c)))
                .sorted()
                .map(SqlWriter::quote)
                .collect(Collectors.joining(", "));
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT ROW(" + columns + ")::text FROM " + SqlWriter.quote(table.name()) + " ORDER BY 1")) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }
}
