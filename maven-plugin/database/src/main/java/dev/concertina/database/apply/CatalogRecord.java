package dev.concertina.database.apply;

import dev.concertina.database.compare.CatalogLine;
import dev.concertina.snapshot.Fingerprint;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** The database as a run left it, kept in the ledger so that whatever changes it later is found. */
public final class CatalogRecord {
    private static final int ROWS_AT_ONCE = 1_000;

    private CatalogRecord() {}

    /** The hash of a catalog, which a run's last event carries. */
    static String fingerprint(SortedSet<CatalogLine> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(
                l -> text.append(l.object()).append(' ').append(l.definition()).append('\n'));
        return Fingerprint.of(text.toString());
    }

    /** Keeps what the catalog says now, in the current transaction. */
    static void write(Connection connection, SortedSet<CatalogLine> lines) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM concertina.catalog");
        }
        List<CatalogLine> all = List.copyOf(lines);
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO concertina.catalog (kind, identity, definition) SELECT * FROM unnest(?::text[], ?::text[], ?::text[])")) {
            for (int i = 0; i < all.size(); i += ROWS_AT_ONCE) {
                List<CatalogLine> some = all.subList(i, Math.min(all.size(), i + ROWS_AT_ONCE));
                insert.setArray(1, texts(connection, some, CatalogLine::kind));
                insert.setArray(2, texts(connection, some, CatalogLine::identity));
                insert.setArray(3, texts(connection, some, CatalogLine::definition));
                insert.executeUpdate();
            }
        }
    }

    private static Array texts(Connection connection, List<CatalogLine> lines, Function<CatalogLine, String> part)
            throws SQLException {
        return connection.createArrayOf("text", lines.stream().map(part).toArray());
    }

    /** What was kept last. */
    public static SortedSet<CatalogLine> read(Connection connection) throws SQLException {
        SortedSet<CatalogLine> lines = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT kind, identity, definition FROM concertina.catalog")) {
            while (row.next()) {
                lines.add(new CatalogLine(row.getString(1), row.getString(2), row.getString(3)));
            }
        }
        return lines;
    }
}
