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

    /** Those that CREATE EXTENSION with nothing else makes. */
    private static final String EXTENSIONS = """
            SELECT x.extname AS name FROM pg_extension x JOIN pg_namespace n ON n.oid = x.extnamespace
            LEFT JOIN pg_available_extensions d ON d.name = x.extname
            LEFT JOIN pg_available_extension_versions v ON v.name = x.extname AND v.version = x.extversion
            WHERE x.extname <> 'plpgsql'
              AND coalesce(x.extversion = d.default_version AND n.nspname = coalesce(v.schema, 'public'), true)""";

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
