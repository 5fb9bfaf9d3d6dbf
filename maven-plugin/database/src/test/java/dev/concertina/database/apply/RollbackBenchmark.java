package dev.concertina.database.apply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.plan.Fixture;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.ScriptPair;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * How soon old code works again when the contract of a rename is rolled back.
 *
 * <p>{@code -Dconcertina.rows} says over how many rows. The promise is asserted: the first transaction, with which the old
 * column is back, takes under a second at 10 million; what follows goes on beside clients.
 */
class RollbackBenchmark {
    private static final int ROWS = Integer.getInteger("concertina.rows", 10_000_000);

    @Test
    void theContractOfARename() throws IOException, SQLException {
        Fixture.Generated rename = Fixture.all().stream()
                .filter(f -> f.toString().equals("move-columns/rename"))
                .findFirst()
                .orElseThrow()
                .generate(18);
        List<ScriptPair> pairs = new ArrayList<>(rename.source());
        pairs.addAll(rename.change());
        MigrationFolder folder = MigrationFolder.read(NamingStyle.CONCERTINA, Fixture.texts(pairs));
        try (EmbeddedDatabase database = TestServers.database(18);
                Connection connection = database.connect()) {
            Applied applied = new Applied(database);
            Wish first = Wish.EVERYTHING
                    .in(PlanMaker.DEVELOPMENT)
                    .upTo(rename.source().size());
            assertThat(applied.runner(folder)
                            .run(Mode.APPLY, first, Consent.ANY)
                            .failure())
                    .isEmpty();
            Sql.run(
                    connection,
                    "INSERT INTO public.customer (mail) SELECT 'customer' || i || '@example.org'"
                            + " FROM generate_series(1, " + ROWS + ") AS i");
            assertThat(applied.apply(folder).failure()).isEmpty();
            assertThat(applied.rollBack(folder, pairs.size() - 1).failure()).isEmpty();
            double old = seconds(connection, "unit finished");
            double all = seconds(connection, "rolled back");
            System.out.printf(
                    "%d rows: the old column is back after %.3f s; refilled, indexed and validated after %.1f s%n",
                    ROWS, old, all);
            assertThat(old).isLessThan(1);
        }
    }

    /** From the beginning of the last run to the first event of this kind in it. */
    private static double seconds(Connection connection, String action) throws SQLException {
        return Double.parseDouble(Sql.text(
                connection,
                "SELECT extract(epoch FROM min(e.at) - min(s.at)) FROM concertina.event AS e"
                        + " JOIN (SELECT run, at FROM concertina.event WHERE action = 'run started'"
                        + " ORDER BY number DESC LIMIT 1) AS s ON s.run = e.run WHERE e.action = '" + action + "'"));
    }
}
