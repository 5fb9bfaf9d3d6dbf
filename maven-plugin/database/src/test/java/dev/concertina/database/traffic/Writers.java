package dev.concertina.database.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.plan.Fixture;
import dev.concertina.database.plan.Scripts;
import dev.concertina.database.rehearse.TestRows;
import dev.concertina.schema.Schema;
import dev.concertina.script.ScriptPair;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Rows for old code, for new code, and for old code that comes back twice; none is in another's way. */
record Writers(ClientRows before, ClientRows after, ClientRows again, ClientRows last) {
    private static final int ROWS = 4;

    /**
     * Rows that are there at the source, or that are made to obey the rules of both schemas, as far as the database takes
     * them where both versions of the code run.
     *
     * @param shared the files after which that is
     */
    static Writers of(Fixture fixture, Fixture.Generated generated, List<ScriptPair> shared, int major)
            throws IOException, SQLException {
        try (EmbeddedDatabase start = TestServers.database(major);
                EmbeddedDatabase end = TestServers.database(major);
                EmbeddedDatabase way = TestServers.database(major);
                Connection from = start.connect();
                Connection to = end.connect();
                Connection halfway = way.connect()) {
            go(halfway, fixture, generated, shared);
            go(from, fixture, generated, List.of());
            go(to, fixture, generated, List.of());
            Schema old = CatalogReader.read(from);
            Schema made = made(fixture, generated, major);
            List<ClientTable> oldTables = ClientTable.of(old, made);
            ClientRows present = ClientRows.of(oldTables, from);
            List<ClientRows> sets = new ArrayList<>();
            for (int number = 1000; number <= 3000; number += 1000) {
                ClientRows set = added(from, oldTables, made, number);
                sets.add(set.closed(present).inserted(halfway).closed(present));
                sets.get(sets.size() - 1).inserted(to);
            }
            change(to, generated.change());
            List<ClientTable> newTables = ClientTable.of(made, old);
            ClientRows after = added(to, newTables, old, 4000)
                    .closed(present)
                    .inserted(halfway)
                    .closed(present);
            assertThat(sets.get(0).size() + after.size() > 0 || (oldTables.isEmpty() && newTables.isEmpty()))
                    .as("rows to write")
                    .isTrue();
            return new Writers(sets.get(0), after, sets.get(1), sets.get(2));
        }
    }

    private static ClientRows added(Connection connection, List<ClientTable> tables, Schema other, int number)
            throws SQLException {
        ClientRows before = ClientRows.of(tables, connection);
        TestRows.insert(connection, List.of(other), number, ROWS);
        return ClientRows.added(tables, connection, before);
    }

    private static void go(Connection connection, Fixture fixture, Fixture.Generated generated, List<ScriptPair> change)
            throws IOException, SQLException {
        for (ScriptPair pair : generated.source()) {
            Scripts.run(connection, pair.up());
        }
        Sql.run(connection, fixture.rows());
        change(connection, change);
    }

    private static void change(Connection connection, List<ScriptPair> change) throws SQLException {
        for (ScriptPair pair : change) {
            Scripts.run(connection, pair.up());
        }
    }

    private static Schema made(Fixture fixture, Fixture.Generated generated, int major)
            throws IOException, SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            go(connection, fixture, generated, generated.change());
            return CatalogReader.read(connection);
        }
    }
}
