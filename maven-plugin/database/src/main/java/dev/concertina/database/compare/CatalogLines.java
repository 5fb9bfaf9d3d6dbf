package dev.concertina.database.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Lists everything that a database consists of but its rows, in the server's own words. It knows nothing of Concertina's
 * model, so that it sees views, functions, triggers, policies and grants too.
 *
 * @see <a href="https://www.postgresql.org/docs/current/functions-info.html#FUNCTIONS-INFO-CATALOG">System catalog
 *     information functions</a>
 */
public final class CatalogLines {
    private static final String QUERY = query();

    private CatalogLines() {}

    /** Every object of the user's, with its definition, owner, comment and grants, all at one moment. */
    public static SortedSet<CatalogLine> read(Connection connection) throws SQLException {
        SortedSet<CatalogLine> lines = new TreeSet<>();
        try (PinnedSession session = PinnedSession.open(connection)) {
            session.each(
                    QUERY, row -> lines.add(new CatalogLine(row.getString(1), row.getString(2), row.getString(3))));
        }
        return Collections.unmodifiableSortedSet(lines);
    }

    private static String query() {
        String file = "catalog-lines.sql";
        try (InputStream in = CatalogLines.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
