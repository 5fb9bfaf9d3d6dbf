package dev.concertina.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Oracle;
import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.plan.State;
import dev.concertina.ddl.Creation;
import dev.concertina.ddl.Ddl;
import dev.concertina.schema.Schema;
import dev.concertina.snapshot.Snapshot;
import dev.concertina.snapshot.SnapshotWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;

/** That two databases are the same, by the reader and by the oracle. */
final class Equal {
    private Equal() {}

    /** In all that there is. */
    static void wholly(Connection expected, Connection actual, String what) throws SQLException {
        byOracle(Oracle.lines(expected), Oracle.lines(actual), what);
        byReader(CatalogReader.read(expected), CatalogReader.read(actual), what);
    }

    /** In what classes say without resources: what is kept as statements is left out. */
    static void typed(Connection expected, Connection actual, String what) throws SQLException {
        byOracle(ModelledLines.of(expected), ModelledLines.of(actual), what);
        byReader(
                CatalogReader.read(expected).withDefinitions(List.of()),
                CatalogReader.read(actual).withDefinitions(List.of()),
                what);
    }

    private static void byOracle(List<String> original, List<String> lines, String what) {
        assertThat(original).as("%s as the oracle sees it", what).hasSizeGreaterThan(50);
        assertThat(State.difference(original, lines))
                .as("%s by the oracle", what)
                .isEmpty();
    }

    private static void byReader(Schema original, Schema schema, String what) {
        assertThat(State.difference(lines(original), lines(schema)))
                .as("%s by the reader", what)
                .isEmpty();
        assertThat(schema.equals(original)).as("%s by equality", what).isTrue();
    }

    /** Runs what makes a schema in an empty database. */
    static void create(Schema schema, Connection connection) throws SQLException {
        for (Ddl ddl : Creation.of(schema)) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(ddl.sql());
            } catch (SQLException e) {
                throw new SQLException(e.getMessage() + "\nin: " + ddl.sql(), e.getSQLState(), e);
            }
        }
    }

    private static List<String> lines(Schema schema) {
        return SnapshotWriter.write(new Snapshot(Optional.empty(), schema, List.of(), List.of()))
                .lines()
                .map(l -> l.endsWith(",") ? l.substring(0, l.length() - 1) : l)
                .toList();
    }
}
