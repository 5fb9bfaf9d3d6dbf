package dev.concertina.database.rehearse;

import dev.concertina.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Lends the rehearsal's rows to tests of other packages. */
public final class TestRows {
    private TestRows() {}

    /**
     * Adds rows to every table.
     *
     * @param others schemas whose rules the rows obey too
     * @param start the number of the first row; rows of other numbers have other values
     */
    public static void insert(Connection connection, List<Schema> others, int start, int rows) throws SQLException {
        new SyntheticRows(connection, others, RehearsalRows.SEED).insert(start, rows);
    }
}
