package dev.concertina.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The catalog as an independent query sees it, which knows nothing of Concertina's model. */
public final class Oracle {
    private static final String QUERY = Corpus.text("oracle/catalog.sql");

    private Oracle() {}

    /** One sorted line an object: kind, identity, definition. */
    public static List<String> lines(Connection connection) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(QUERY);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                lines.add(row.getString(1) + " | " + row.getString(2) + " | " + row.getString(3));
            }
        }
        return lines;
    }
}
