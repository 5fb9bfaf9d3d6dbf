package dev.concertina.database.rehearse;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Check;
import dev.concertina.schema.Column;
import dev.concertina.schema.Expression;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Name;
import dev.concertina.schema.PartitionBound;
import dev.concertina.schema.PartitionOf;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills one table. */
final class RowInserter {
    private static final int ATTEMPTS = 60;
    private static final int REFERENCED = 500;
    /** One value in so many is left out where it may be. */
    private static final int MISSING = 4;

    private static final int REFUSED = 3;
    /** No client knows such a column: a trigger fills it. */
    private static final Pattern INTERIM = Pattern.compile("^_(shadow|interim|retired)_\\d+_");

    /** When a row's constraints are, as far as they can wait. */
    enum Checked {
        AT_ONCE,
        LATER
    }

    private final Connection connection;
    private final Checked checked;
    private final Table table;
    private final Schema schema;
    private final List<Column> columns;
    private final List<ForeignKey> keys;
    private final List<Check> checks;
    private final Candidates candidates;
    private final Map<Name, List<String>> hints = new LinkedHashMap<>();
    private final Map<ForeignKey, List<List<String>>> references = new LinkedHashMap<>();
    private int inserted;
    private String last = "";

    RowInserter(Connection connection, Schema schema, List<Schema> later, Table table, Checked checked) {
        this.connection = connection;
        this.checked = checked;
        this.schema = schema;
        this.table = table;
        this.candidates = new Candidates(schema);
        this.columns = table.columns().values().stream()
                .filter(c -> c.generated().isEmpty() && c.identity().isEmpty())
                .filter(c -> !INTERIM.matcher(c.name().text()).find())
                .toList();
        this.keys = both(later, t -> t.foreignKeys())
                .filter(k -> table.columns().keySet().containsAll(k.columns())
                        && schema.table(k.referencedTable())
                                .filter(t -> t.columns().keySet().containsAll(k.referencedColumns()))
                                .isPresent())
                .toList();
        this.checks = both(later, t -> t.constraints(Check.class)).toList();
    }

    private <C> Stream<C> both(List<Schema> later, Function<Table, Stream<C>> part) {
        return Stream.concat(
                        part.apply(table),
                        later.stream()
                                .flatMap(s -> s.table(table.name()).stream())
                                .flatMap(part))
                .distinct();
    }

    void insert(int start, int rows) throws SQLException {
        for (Column column : columns) {
            hints.put(column.name(), hints(column));
        }
        for (ForeignKey key : keys) {
            references.put(key, referenced(key));
        }
        int refused = 0;
        for (int number = start; number < start + rows && refused < REFUSED; number++) {
            refused = row(number) ? 0 : refused + 1;
        }
    }

    /** Why there is no row, if there is none. */
    Optional<String> refusal() {
        return inserted > 0
                ? Optional.empty()
                : Optional.of(last.lines().findFirst().orElse("no row was asked for"));
    }

    private boolean row(int number) throws SQLException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            run("SAVEPOINT concertina_row");
            try {
                run(statement(number, attempt));
                if (checked == Checked.AT_ONCE) {
                    run("SET CONSTRAINTS ALL IMMEDIATE");
                }
                run("RELEASE SAVEPOINT concertina_row");
                inserted++;
                return true;
            } catch (SQLException e) {
                last = String.valueOf(e.getMessage());
                run("ROLLBACK TO SAVEPOINT concertina_row");
            }
        }
        return false;
    }

    private String statement(int number, int attempt) {
        Map<Name, String> values = new LinkedHashMap<>();
        int position = 0;
        for (Column column : columns) {
            value(column, number, attempt, position++).ifPresent(v -> values.put(column.name(), v));
        }
        for (ForeignKey key : keys) {
            reference(key, number + attempt, values);
        }
        if (values.isEmpty()) {
            return "INSERT INTO " + SqlWriter.quote(table.name()) + " DEFAULT VALUES";
        }
        String names = values.keySet().stream().map(SqlWriter::quote).collect(Collectors.joining(", "));
        return "INSERT INTO " + SqlWriter.quote(table.name()) + " (" + names + ") VALUES ("
                + String.join(", ", values.values()) + ")";
    }

    /** A value, or none where the default or NULL serves now and then. */
    private Optional<String> value(Column column, int number, int attempt, int position) {
        List<String> hinted = hints.getOrDefault(column.name(), List.of());
        List<String> values = new ArrayList<>(hinted);
        values.addAll(candidates.of(column.type(), number + attempt / 7));
        boolean mayMiss = column.defaultValue().isPresent() || !column.notNull();
        if (mayMiss && Math.floorMod(mixed(number, position + attempt), MISSING) == 0) {
            return Optional.empty();
        }
        int first = hinted.isEmpty() || number % 3 == 0 ? hinted.size() : number % hinted.size();
        int spread = attempt == 0 ? first : number + attempt * (position + 1);
        String chosen = values.get(Math.floorMod(spread, values.size()));
        return Optional.of(Candidates.cast(chosen, column.type()));
    }

    /** A number without the rhythm of the others, so that each value meets the presence and absence of each other. */
    private static int mixed(int number, int position) {
        int mixed = (number * 31 + position) * 0x9E3779B1;
        return mixed ^ (mixed >>> 15);
    }

    private void reference(ForeignKey key, int number, Map<Name, String> values) {
        List<List<String>> rows = references.getOrDefault(key, List.of());
        boolean mayMiss = key.columns().stream()
                .allMatch(c -> schemaColumn(c).filter(x -> !x.notNull()).isPresent());
        if (rows.isEmpty()) {
            if (mayMiss) {
                key.columns().forEach(values::remove);
            } else if (key.referencedTable().equals(table.name())) {
                for (int i = 0; i < key.columns().size(); i++) {
                    String own = values.get(key.referencedColumns().get(i));
                    if (own != null) {
                        values.put(key.columns().get(i), own);
                    }
                }
            }
        } else if (mayMiss && number % 5 == 4) {
            key.columns().forEach(values::remove);
        } else {
            List<String> row = rows.get(Math.floorMod(number, rows.size()));
            for (int i = 0; i < row.size(); i++) {
                values.put(key.columns().get(i), row.get(i));
            }
        }
    }

    private Optional<Column> schemaColumn(Name column) {
        return table.column(column);
    }

    private List<String> hints(Column column) {
        List<String> found = new ArrayList<>();
        checks.stream().filter(c -> c.mentions(column.name())).forEach(c -> found.addAll(Literals.in(c.expression())));
        boolean key =
                table.partitioning().stream().flatMap(p -> p.keys().stream()).anyMatch(k -> k.mentions(column.name()));
        if (key) {
            partitions(table.name()).forEach(b -> found.addAll(starts(b, column)));
        }
        return found.stream().distinct().toList();
    }

    private Stream<PartitionBound> partitions(QualifiedName parent) {
        return schema.tables().values().stream()
                .flatMap(t -> t.partitionOf().stream())
                .filter(p -> p.parent().equals(parent))
                .map(PartitionOf::bound);
    }

    private List<String> starts(PartitionBound bound, Column column) {
        List<Name> order = table.partitioning().stream()
                .flatMap(p -> p.keys().stream())
                .map(k -> k.column().orElse(Name.of("?")))
                .toList();
        int at = Math.max(0, order.indexOf(column.name()));
        if (bound instanceof PartitionBound.Range range) {
            return Stream.of(range.from(), range.to())
                    .map(e -> e.get(at))
                    .map(Expression::sql)
                    .filter(s -> !s.equalsIgnoreCase("MINVALUE") && !s.equalsIgnoreCase("MAXVALUE"))
                    .toList();
        }
        return bound instanceof PartitionBound.Values list
                ? list.values().stream().map(Expression::sql).toList()
                : List.of();
    }

    /** Values of the referenced columns that are there, as expressions. */
    private List<List<String>> referenced(ForeignKey key) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        String list = key.referencedColumns().stream()
                .map(c -> SqlWriter.quote(c) + "::text")
                .collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT " + list + " FROM "
                        + SqlWriter.quote(key.referencedTable()) + " ORDER BY " + list + " LIMIT " + REFERENCED)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 0; i < key.columns().size(); i++) {
                    String text = result.getString(i + 1);
                    Optional<Column> column = schemaColumn(key.columns().get(i));
                    if (text != null && column.isPresent()) {
                        row.add(Candidates.cast(
                                SqlWriter.quoteLiteral(text), column.get().type()));
                    }
                }
                if (row.size() == key.columns().size()) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }
}
