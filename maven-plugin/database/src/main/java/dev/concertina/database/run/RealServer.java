package dev.concertina.database.run;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Signs by which a server is somebody's, and no place to try things on: databases beside the given one, objects in it, a
 * ledger, replication.
 */
final class RealServer {
    /** Those that this product makes on such servers itself. */
    private static final String OURS = "'^concertina_(rehearsal_[0-9a-f]{32}|[0-9]+|kept)$'";

    private static final String OTHERS =
            "SELECT string_agg(format('\"%s\"', datname), ', ' ORDER BY datname) FROM pg_database"
                    + " WHERE NOT datistemplate AND datname NOT IN (current_database(), 'postgres') AND datname !~ "
                    + OURS;

    private static final String REPLICATION =
            "SELECT string_agg(format('\"%s\"', slot_name), ', ') FROM pg_replication_slots";

    private static final String LEDGER = "SELECT nspname FROM pg_namespace WHERE nspname = 'concertina'";

    private static final String OBJECTS = """
            SELECT string_agg(name, ', ' ORDER BY name) FROM (
              SELECT format('"%s.%s"', n.nspname, c.relname) AS name
              FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
              WHERE c.relkind IN ('r', 'p', 'm', 'v', 'f', 'S') AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'
                AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
              ORDER BY 1 LIMIT 3) AS found""";

    private RealServer() {}

    /** What a server shows of being real; empty if nothing. */
    static List<String> signs(Connection connection) throws SQLException {
        List<String> signs = new ArrayList<>(signsOfDatabase(connection));
        text(connection, OTHERS).ifPresent(d -> signs.add("there are other databases on it: " + d));
        text(connection, REPLICATION).ifPresent(s -> signs.add("others replicate it, by the slots " + s));
        return signs;
    }

    /** What one database shows. */
    static List<String> signsOfDatabase(Connection connection) throws SQLException {
        String database = connection.getCatalog();
        List<String> signs = new ArrayList<>();
        text(connection, LEDGER)
                .ifPresent(l -> signs.add("migrations were applied to \"" + database + "\": it has a ledger"));
        text(connection, OBJECTS).ifPresent(o -> signs.add("\"" + database + "\" holds " + o));
        return signs;
    }

    private static Optional<String> text(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
        }
    }
}
