package dev.concertina.database.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Oracle;
import dev.concertina.database.TestServers;
import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.ddl.Creation;
import dev.concertina.ddl.Ddl;
import dev.concertina.diff.Diff;
import dev.concertina.diff.SchemaDiff;
import dev.concertina.plan.Plan;
import dev.concertina.plan.PlannedFile;
import dev.concertina.plan.Planner;
import dev.concertina.plan.Syncs;
import dev.concertina.plan.Unit;
import dev.concertina.schema.Model;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Proves a plan on a real server: each file up, down and up again with equal catalogs and rows, the whole to the target,
 * and all downs back to the source.
 */
final class PlanProof {
    private final int major;
    private final Schema before;
    private final Model target;

    PlanProof(int major, Schema before, Model target) {
        this.major = major;
        this.before = before;
        this.target = target;
    }

    Plan plan() {
        Diff diff = SchemaDiff.between(before, target);
        assertThat(diff.problems()).isEmpty();
        return new Planner("0001", new PostgresVersion(major), Syncs.NONE)
                .plan(before, target.schema(), diff.changes());
    }

    /** Runs everything over rows that these statements insert. */
    void prove(List<String> rows) throws SQLException {
        Plan plan = plan();
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            for (Ddl statement : Creation.of(before)) {
                execute(connection, statement.sql());
            }
            for (String row : rows) {
                execute(connection, row);
            }
            State source = State.of(connection);
            List<State> states = new ArrayList<>();
            for (PlannedFile file : plan.files()) {
                State old = State.of(connection);
                run(connection, file.up(), file + " up");
                State made = State.of(connection);
                run(connection, file.down(), file + " down");
                State.of(connection).requireEqual(old, "down of " + file.phase());
                run(connection, file.up(), file + " up again");
                State.of(connection).requireEqual(made, "second up of " + file.phase());
                states.add(old);
            }
            requireTarget(connection);
            List<PlannedFile> files = plan.files();
            for (int i = files.size() - 1; i >= 0; i--) {
                run(connection, files.get(i).down(), files.get(i) + " down at last");
                State.of(connection)
                        .requireEqual(
                                states.get(i), "last down of " + files.get(i).phase());
            }
            State.of(connection).requireEqual(source, "all downs");
        }
    }

    private void requireTarget(Connection migrated) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection fresh = database.connect()) {
            for (Ddl statement : Creation.of(target.schema())) {
                execute(fresh, statement.sql());
            }
            assertThat(Oracle.lines(migrated)).as("oracle").isEqualTo(Oracle.lines(fresh));
            assertThat(CatalogReader.read(migrated)).as("reader").isEqualTo(CatalogReader.read(fresh));
        }
    }

    private static void run(Connection connection, List<Unit> units, String what) throws SQLException {
        for (Unit unit : units) {
            connection.setAutoCommit(unit.statements().size() == 1);
            try {
                for (Ddl statement : unit.statements()) {
                    execute(connection, statement.sql());
                }
                if (!connection.getAutoCommit()) {
                    connection.commit();
                }
            } catch (SQLException e) {
                throw new SQLException(what + ": " + e.getMessage(), e.getSQLState(), e);
            }
        }
        connection.setAutoCommit(true);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new SQLException(e.getMessage() + "\nin: " + sql, e.getSQLState(), e);
        }
    }
}
