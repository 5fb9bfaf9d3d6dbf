package dev.concertina.database.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Oracle;
import dev.concertina.database.TestServers;
import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.plan.State;
import dev.concertina.ddl.Creation;
import dev.concertina.ddl.Ddl;
import dev.concertina.ddl.SqlWriter;
import dev.concertina.diff.Diff;
import dev.concertina.diff.SchemaDiff;
import dev.concertina.plan.Plan;
import dev.concertina.plan.PlannedFile;
import dev.concertina.plan.Planner;
import dev.concertina.plan.Syncs;
import dev.concertina.plan.Unit;
import dev.concertina.random.Dice;
import dev.concertina.random.Pair;
import dev.concertina.schema.Column;
import dev.concertina.schema.Name;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Proves the plan of one pair over random rows: all ups lead to the target, all downs back to the source with its rows,
 * all ups to the target again.
 */
final class PairProof {
    private static final int ATTEMPTS = 8;
    private static final int LONG = 40;

    private final int major;
    private final Pair pair;
    private final long seed;

    PairProof(int major, Pair pair, long seed) {
        this.major = major;
        this.pair = pair;
        this.seed = seed;
    }

    Plan plan() {
        Diff diff = SchemaDiff.between(pair.from(), pair.target());
        assertThat(diff.problems()).isEmpty();
        return new Planner("0001", new PostgresVersion(major), Syncs.NONE)
                .plan(pair.from(), pair.target().schema(), diff.changes());
    }

    /** Whether the server takes the three schemas of the pair. */
    boolean isValid() throws SQLException {
        for (Schema schema : List.of(pair.from(), pair.rules(), pair.target().schema())) {
            try (EmbeddedDatabase database = TestServers.database(major);
                    Connection connection = database.connect()) {
                create(connection, schema);
            } catch (SQLException e) {
                return false;
            }
        }
        return true;
    }

    /**
     * Proves it.
     *
     * @return whether both ways were, for a plan may say that its way back leaves something as it is
     * @throws dev.concertina.plan.RefusedChange if there is no safe way
     */
    boolean prove() throws SQLException {
        Plan plan = plan();
        Schema target = pair.target().schema();
        assertThat(SchemaDiff.between(target, pair.target()).changes())
                .as("second plan")
                .isEmpty();
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            create(connection, pair.from());
            fill(connection);
            return upAndDown(connection, plan);
        }
    }

    private void fill(Connection connection) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection rules = database.connect()) {
            create(rules, pair.rules());
            new RandomRows(pair.from(), new Dice(seed), List.of(connection, rules)).insert(ATTEMPTS);
        }
    }

    private boolean upAndDown(Connection connection, Plan plan) throws SQLException {
        State source = state(State.of(connection));
        up(connection, plan);
        requireTarget(connection);
        if (isOneWay(plan)) {
            return false;
        }
        Schema steady = steady();
        State made = state(State.of(connection, steady));
        List<PlannedFile> files = plan.files();
        for (int i = files.size() - 1; i >= 0; i--) {
            run(connection, files.get(i).down(), "down of " + name(files.get(i)));
        }
        state(State.of(connection)).requireEqual(source, "all downs");
        up(connection, plan);
        state(State.of(connection, steady)).requireEqual(made, "all ups again");
        return true;
    }

    /** Whether the plan says that a way back leaves something as it is. */
    private static boolean isOneWay(Plan plan) {
        return plan.files().stream()
                .flatMap(f -> f.nothingToUndo().stream())
                .anyMatch(why -> why.startsWith("not undone"));
    }

    private static void up(Connection connection, Plan plan) throws SQLException {
        for (PlannedFile file : plan.files()) {
            run(connection, file.up(), "up of " + name(file));
        }
    }

    private static String name(PlannedFile file) {
        return file.phase() + " (" + file.gate() + ")";
    }

    /** The target without the columns whose new values depend on the moment, or on where rows lie. */
    private Schema steady() {
        List<Table> tables = new ArrayList<>();
        for (Table table : pair.target().schema().tables().values()) {
            Map<Name, Column> columns = new LinkedHashMap<>(table.columns());
            columns.values()
                    .removeIf(c ->
                            c.defaultValue().filter(d -> d.sql().endsWith("()")).isPresent() || numbersRows(table, c));
            tables.add(table.with(columns, table.constraints(), table.indexes()));
        }
        return pair.target().schema().withTables(tables);
    }

    private boolean numbersRows(Table table, Column column) {
        return column.identity().isPresent()
                && pair.from()
                        .table(table.name())
                        .flatMap(t -> t.column(column.name()))
                        .isEmpty();
    }

    private void requireTarget(Connection migrated) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection fresh = database.connect()) {
            create(fresh, pair.target().schema());
            assertThat(State.difference(lines(fresh), lines(migrated)))
                    .as("target by the oracle")
                    .isEmpty();
            assertThat(CatalogReader.read(migrated)).as("target by the reader").isEqualTo(CatalogReader.read(fresh));
        }
    }

    /**
     * What the catalog says but for the names that the server chooses at partitions: it hangs a foreign key to a
     * partitioned table on each partition, and from 18 on names NOT NULL after whichever table had it first; long names
     * it tells apart by numbers, in the order in which they come.
     */
    private List<String> lines(Connection connection) throws SQLException {
        return lines(Oracle.lines(connection));
    }

    private State state(State state) {
        return new State(lines(state.oracle()), state.schema(), state.rows());
    }

    private List<String> lines(List<String> oracle) {
        return oracle.stream().map(this::nameless).toList();
    }

    private String nameless(String line) {
        boolean key = line.endsWith("(inherited)") && line.contains("| FOREIGN KEY");
        if (!line.startsWith("constraint") || !(key || line.contains("| NOT NULL"))) {
            return line;
        }
        String definition = line.substring(line.lastIndexOf(key ? "| FOREIGN KEY" : "| NOT NULL"));
        return Stream.of(pair.from(), pair.target().schema())
                .flatMap(s -> s.tables().values().stream())
                .filter(t ->
                        key || t.partitionOf().isPresent() || t.partitioning().isPresent() || isLong(t))
                .map(t -> "constraint | " + SqlWriter.quote(t.name()) + " ")
                .filter(line::startsWith)
                .findFirst()
                .map(t -> t + definition.replace(" (inherited)", ""))
                .orElse(line);
    }

    /** Long names are cut, and of two that are equal then the second gets a number. */
    private static boolean isLong(Table table) {
        return table.name().name().text().length() > LONG;
    }

    static void create(Connection connection, Schema schema) throws SQLException {
        connection.setAutoCommit(false);
        for (Ddl statement : Creation.of(schema)) {
            execute(connection, statement.sql());
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    static void run(Connection connection, List<Unit> units, String what) throws SQLException {
        for (Unit unit : units) {
            connection.setAutoCommit(!unit.transactional());
            try {
                for (Ddl statement : unit.statements()) {
                    execute(connection, statement.sql());
                }
                if (!connection.getAutoCommit()) {
                    connection.commit();
                }
            } catch (SQLException e) {
                if (!connection.getAutoCommit()) {
                    connection.rollback();
                }
                throw new SQLException(what + ": " + e.getMessage(), e.getSQLState(), e);
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + "\nin: " + sql, e.getSQLState(), e);
        }
    }
}
