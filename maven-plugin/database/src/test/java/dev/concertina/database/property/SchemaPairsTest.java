package dev.concertina.database.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Oracle;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.catalog.Catalog;
import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.catalog.Unmodelled;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.plan.State;
import dev.concertina.diff.Diff;
import dev.concertina.diff.SchemaDiff;
import dev.concertina.plan.Plan;
import dev.concertina.plan.PlannedFile;
import dev.concertina.plan.Planner;
import dev.concertina.plan.RefusedChange;
import dev.concertina.plan.Syncs;
import dev.concertina.random.Dice;
import dev.concertina.schema.Column;
import dev.concertina.schema.Constraint;
import dev.concertina.schema.EnumType;
import dev.concertina.schema.Model;
import dev.concertina.schema.Name;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.schema.QualifiedName;
import dev.concertina.schema.Schema;
import dev.concertina.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Pairs of schemas that other tools are tested with: old to new and back to old, with rows, and catalogs equal both ways.
 * A pair that uses what the model lacks, or whose change needs a word of the developer's, is left out; which these are,
 * and why, stands in {@code left-out.txt}.
 */
class SchemaPairsTest {
    private static final int ATTEMPTS = 12;
    /** What a file of ours raises when somebody still uses what it retires. */
    private static final String DEPENDENT_OBJECTS = "2BP01";

    private static final Pattern OWNERS_OWN = Pattern.compile(
            "grant \\| relation .* \\| postgres DELETE,INSERT,(MAINTAIN,)?REFERENCES,SELECT,TRIGGER,TRUNCATE,UPDATE");

    @Test
    void everyPlanLeadsThereAndBack() throws SQLException {
        int turn = 0;
        List<String> leftOut = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (SchemaPair pair : SchemaPair.all().toList()) {
            try {
                prove(pair, turn++ % 2 == 0 ? 18 : 15).ifPresent(reason -> leftOut.add(pair + ": " + reason));
            } catch (SQLException | RuntimeException | AssertionError e) {
                failures.add(pair + ": " + e);
            }
        }
        assertThat(failures).isEmpty();
        assertThat(String.join("\n", leftOut) + "\n")
                .isEqualTo(Sql.resource("/dev/concertina/database/property/left-out.txt"));
    }

    /** Why the pair is left out; empty if it is proved. */
    private static Optional<String> prove(SchemaPair pair, int major) throws SQLException {
        try (EmbeddedDatabase source = TestServers.database(major);
                EmbeddedDatabase target = TestServers.database(major);
                Connection old = source.connect();
                Connection next = target.connect()) {
            pair.load(old, pair.old());
            pair.load(next, pair.next());
            Catalog before = CatalogReader.catalog(old);
            Catalog after = CatalogReader.catalog(next);
            String unmodelled = Stream.concat(before.unmodelled().stream(), after.unmodelled().stream())
                    .map(Unmodelled::kind)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            if (!unmodelled.isEmpty()) {
                return Optional.of("has " + unmodelled);
            }
            Diff diff = SchemaDiff.between(before.schema(), new Model(after.schema(), List.of()));
            if (!diff.problems().isEmpty()) {
                return Optional.of(
                        "needs a declaration: " + diff.problems().get(0).code());
            }
            try {
                Plan plan = new Planner("0001", new PostgresVersion(major), Syncs.NONE)
                        .plan(before.schema(), after.schema(), diff.changes());
                fill(old, before.schema(), after.schema(), major);
                prove(old, next, plan);
                return Optional.empty();
            } catch (RefusedChange e) {
                return Optional.of("refused: " + e.getMessage());
            } catch (SQLException e) {
                if (e.getSQLState().equals(DEPENDENT_OBJECTS)) {
                    return Optional.of("refused by its file: "
                            + e.getMessage().lines().findFirst().orElse(""));
                }
                throw e;
            }
        }
    }

    private static void prove(Connection connection, Connection target, Plan plan) throws SQLException {
        State source = State.of(connection);
        for (PlannedFile file : plan.files()) {
            PairProof.run(connection, file.up(), "up");
        }
        assertThat(State.difference(granted(target), granted(connection)))
                .as("target by the oracle")
                .isEmpty();
        assertThat(CatalogReader.read(connection)).as("target by the reader").isEqualTo(CatalogReader.read(target));
        List<PlannedFile> files = plan.files();
        for (int i = files.size() - 1; i >= 0; i--) {
            PairProof.run(connection, files.get(i).down(), "down");
        }
        State reached = State.of(connection);
        withDefaultPrivileges(reached).requireEqual(withDefaultPrivileges(source), "all downs");
    }

    private static State withDefaultPrivileges(State state) {
        return new State(withDefaultPrivileges(state.oracle()), state.schema(), state.rows());
    }

    private static List<String> granted(Connection connection) throws SQLException {
        return withDefaultPrivileges(Oracle.lines(connection));
    }

    /** Without what an owner may by default: once privileges were granted and revoked, the server says so in words. */
    private static List<String> withDefaultPrivileges(List<String> lines) {
        return lines.stream().filter(l -> !OWNERS_OWN.matcher(l).matches()).toList();
    }

    /** Puts in rows that the old schema takes, and the rules of the new one too. */
    private static void fill(Connection connection, Schema before, Schema after, int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection rules = database.connect()) {
            List<Connection> takers = new ArrayList<>(List.of(connection));
            if (create(rules, rules(before, after))) {
                takers.add(rules);
            }
            new RandomRows(before, new Dice(major), takers).insert(ATTEMPTS);
        }
    }

    private static boolean create(Connection connection, Schema schema) throws SQLException {
        try {
            PairProof.create(connection, schema);
            return true;
        } catch (SQLException e) {
            connection.rollback();
            connection.setAutoCommit(true);
            return false;
        }
    }

    private static Schema rules(Schema before, Schema after) {
        List<Table> tables = new ArrayList<>();
        for (Table table : before.tables().values()) {
            tables.add(after.table(table.name()).map(t -> stricter(table, t)).orElse(table));
        }
        Map<QualifiedName, EnumType> enums = new LinkedHashMap<>(before.enums());
        enums.replaceAll((name, type) -> Optional.ofNullable(after.enums().get(name))
                .map(t -> shared(type, t))
                .orElse(type));
        return new Schema(
                        before.namespaces(),
                        before.extensions(),
                        enums,
                        before.domains(),
                        before.sequences(),
                        before.tables())
                .withTables(tables);
    }

    /** Labels that both have; an enum without any is none. */
    private static EnumType shared(EnumType before, EnumType after) {
        List<String> labels = new ArrayList<>(before.labels());
        labels.retainAll(after.labels());
        return labels.isEmpty() ? before : new EnumType(before.name(), labels, Optional.empty());
    }

    private static Table stricter(Table before, Table after) {
        Map<Name, Column> columns = new LinkedHashMap<>(before.columns());
        columns.replaceAll((name, column) -> column.withNotNull(column.notNull()
                || Optional.ofNullable(after.columns().get(name))
                        .filter(Column::notNull)
                        .isPresent()));
        Map<Name, Constraint> constraints = new LinkedHashMap<>(after.constraints());
        constraints.values().removeIf(c -> !columns.keySet().containsAll(c.columns()));
        return before.with(columns, constraints, before.indexes());
    }
}
