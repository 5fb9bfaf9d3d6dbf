package dev.concertina.database.apply;

import dev.concertina.database.forecast.Statistics;
import dev.concertina.database.forecast.StatisticsReader;
import dev.concertina.database.ledger.Author;
import java.sql.Connection;
import java.sql.SQLException;

/** Asks a database that matters how large its tables are. */
public final class SizeReader {
    private SizeReader() {}

    /** Reads the sizes in a read-only transaction; no ledger need be there. */
    public static Statistics read(Target target) throws SQLException {
        try (Connection connection = target.connect(Author.current(), "stats")) {
            return StatisticsReader.read(connection);
        }
    }
}
