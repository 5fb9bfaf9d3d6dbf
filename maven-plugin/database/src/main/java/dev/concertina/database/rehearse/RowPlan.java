package dev.concertina.database.rehearse;

import dev.concertina.ddl.SqlWriter;
import dev.concertina.schema.Column;
import dev.concertina.schema.DataType;
import dev.concertina.schema.Deferrability;
import dev.concertina.schema.Exclusion;
import dev.concertina.schema.Expression;
import dev.concertina.schema.ForeignKey;
import dev.concertina.schema.Index;
import dev.concertina.schema.Name;
import dev.concertina.schema.PrimaryKey;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import dev.concertina.schema.Unique;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds out what rows a table can have: by its schema, by later ones, and by asking the server. */
final class RowPlan {
    /** No client knows such a column: a trigger fills it. */
    private static final Pattern INTERIM = Pattern.compile("^_(shadow|interim|retired)_\\d+_");

    private final Connection connection;
    private final Schema schema;
    private final Table table;
    private final List<Table> states;
    private final Candidates candidates;
    private final List<Set<Name>> unique = new ArrayList<>();
    private final Set<Name> excluded = new HashSet<>();
    private final List<ColumnSource> sources = new ArrayList<>();

    /** @param later schemas whose rules the rows obey too */
    RowPlan(Connection connection, Schema schema, List<Schema> later, Table table) {
        this.connection = connection;
        this.schema = schema;
        this.table = table;
        this.states = Stream.concat(Stream.of(table), later.stream().flatMap(s -> s.table(table.name()).stream()))
                .distinct()
                .toList();
        this.candidates = new Candidates(schema);
        for (Table state : states) {
            state.constraints().values().stream()
                    .filter(c -> c instanceof Unique || c instanceof PrimaryKey)
                    .forEach(c -> unique.add(Set.copyOf(c.columns())));
            state.indexes().values().stream().filter(Index::unique).forEach(i -> unique.add(Set.copyOf(i.columns())));
            state.constraints(Exclusion.class).forEach(e -> {
                excluded.addAll(e.columns());
                unique.add(Set.copyOf(e.columns()));
            });
        }
    }

    /** The statement over the rows that are there to be referenced now. */
    RowStatement statement(long seed, long start) throws SQLException {
        Conditions conditions = Conditions.of(connection, table);
        if (sources.isEmpty()) {
            for (Column column : table.columns().values()) {
                boolean given =
                        column.generated().isEmpty() && column.identity().isEmpty();
                if (given && !INTERIM.matcher(column.name().text()).find()) {
                    sources.add(source(column, conditions));
                }
            }
        }
        boolean itself = table.foreignKeys().anyMatch(k -> k.referencedTable().equals(table.name()));
        return new RowStatement(
                table, conditions, sources, references(), itself, skipsTaken(), unique.isEmpty(), seed, start);
    }

    /** Keys that may wait cannot be asked. */
    private boolean skipsTaken() {
        return Stream.of(
                        table.primaryKey().stream().map(PrimaryKey::deferrability),
                        table.constraints(Unique.class).map(Unique::deferrability),
                        table.constraints(Exclusion.class).map(Exclusion::deferrability))
                .flatMap(d -> d)
                .allMatch(Deferrability.NOT_DEFERRABLE::equals);
    }

    private <C> List<C> parts(Function<Table, Stream<C>> part) {
        return states.stream().flatMap(part).distinct().toList();
    }

    private ColumnSource source(Column column, Conditions conditions) throws SQLException {
        boolean counted = column.defaultValue()
                .filter(d -> d.sql().startsWith("nextval("))
                .isPresent();
        boolean key = unique.contains(Set.of(column.name())) || excluded.contains(column.name());
        Values accepted = counted ? Values.special(List.of()) : accepted(column, conditions);
        return new ColumnSource(column, accepted, counted, key, conditions.ties(column.name()));
    }

    private Values accepted(Column column, Conditions conditions) throws SQLException {
        Values own = candidates.of(column.type());
        if (excluded.contains(column.name())) {
            own = new Values(own.usual(), own.special().contains("'empty'") ? List.of("'empty'") : List.of());
        }
        Values hints = Values.special(List.of());
        for (Expression condition : conditions.on(column.name())) {
            hints = hints.and(Literals.values(condition, column.type()));
        }
        Probe probe = new Probe(connection, conditions);
        List<String> special = probe.accepted(column, hints.and(own).special());
        List<String> usual = probe.accepted(column, ordered(own.usual(), hints, column));
        // what nobody takes is proposed all the same: the server says why
        return usual.isEmpty() && special.isEmpty()
                ? new Values(own.usual().stream().limit(1).toList(), List.of())
                : new Values(usual, special);
    }

    /** What the column's type brings first, then what a condition suggests, then what survives a change of type. */
    private List<String> ordered(List<String> own, Values hints, Column column) {
        List<String> all = new ArrayList<>(own.subList(0, Math.min(1, own.size())));
        if (!own.isEmpty()) {
            all.addAll(hints.special());
        }
        all.addAll(own);
        all.addAll(hints.usual());
        for (Table state : states) {
            state.column(column.name())
                    .map(Column::type)
                    .filter(t -> !t.equals(column.type()) && builtin(t) && builtin(column.type()))
                    .ifPresent(t -> candidates
                            .of(t)
                            .usual()
                            .forEach(v -> all.add("CAST(" + Candidates.cast(v, t) + " AS text)")));
        }
        return all.stream().distinct().toList();
    }

    private static boolean builtin(DataType type) {
        return type.userType().isEmpty() && !type.array();
    }

    private List<ReferenceSource> references() throws SQLException {
        List<ReferenceSource> found = new ArrayList<>();
        for (ForeignKey key : parts(Table::foreignKeys)) {
            boolean there = table.columns().keySet().containsAll(key.columns())
                    && schema.table(key.referencedTable())
                            .filter(t -> t.columns().keySet().containsAll(key.referencedColumns()))
                            .isPresent();
            long size = there ? size(key) : 0;
            if (size > 0) {
                boolean optional = key.columns().stream()
                        .noneMatch(c -> table.column(c).orElseThrow().notNull());
                boolean once = unique.stream().anyMatch(key.columns()::containsAll);
                found.add(new ReferenceSource(key, found.size(), size, optional, once));
            }
        }
        return found;
    }

    private long size(ForeignKey key) throws SQLException {
        String filled = key.referencedColumns().stream()
                .map(c -> SqlWriter.quote(c) + " IS NOT NULL")
                .collect(Collectors.joining(" AND "));
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT count(*) FROM (SELECT FROM "
                        + SqlWriter.quote(key.referencedTable()) + " WHERE " + filled + " LIMIT " + ReferenceSource.MOST
                        + ") AS concertina_keys")) {
            row.next();
            return row.getLong(1);
        }
    }
}
