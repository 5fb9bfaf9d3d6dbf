package dev.concertina.database.catalog;

import dev.concertina.schema.Name;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Reads schemas and extensions by name. */
final class NamespaceReader {
    private static final String NAMESPACES =
            "SELECT n.nspname AS name FROM pg_namespace n WHERE n.nspname <> 'public' AND " + Seen.NAMESPACE + " AND "
                    + Seen.own("pg_namespace", "n.oid");
    private static final String EXTENSIONS = "SELECT extname AS name FROM pg_extension WHERE extname <> 'plpgsql'";

    private NamespaceReader() {}

    static List<Name> namespaces(CatalogSession session) throws SQLException {
        return names(session, NAMESPACES);
    }

    static List<Name> extensions(CatalogSession session) throws SQLException {
        return names(session, EXTENSIONS);
    }

    private static List<Name> names(CatalogSession session, String sql) throws SQLException {
        List<Name> names = new ArrayList<>();
        session.each(sql, row -> names.add(row.name("name")));
        return names;
    }
}
