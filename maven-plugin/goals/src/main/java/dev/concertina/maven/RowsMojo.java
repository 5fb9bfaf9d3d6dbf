package dev.concertina.maven;

import dev.concertina.database.rehearse.RehearsalRows;
import dev.concertina.database.rehearse.RowCounts;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;

/** Over which rows files are rehearsed. */
abstract class RowsMojo extends ForecastMojo {
    /** How many rows each table gets for each change. */
    @Parameter(property = "db.rehearsal.rows", defaultValue = "1000")
    private int rows = 1_000;

    /** Another number gives other synthetic rows; the same one gives the same. */
    @Parameter(property = "db.rehearsal.seed", defaultValue = "" + RehearsalRows.SEED)
    private String seed = "" + RehearsalRows.SEED;

    final RehearsalRows rows() {
        RowCounts counts = GivenRows.of(rows, session().getUserProperties());
        return new RehearsalRows(counts, Choices.atLeast(0, "db.rehearsal.seed", seed), Optional.empty());
    }
}
