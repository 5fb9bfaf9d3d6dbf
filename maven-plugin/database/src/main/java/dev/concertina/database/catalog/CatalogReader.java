package dev.concertina.database.catalog;

import dev.concertina.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a database of PostgreSQL 14 to 18 into a {@link Schema}.
 *
 * <p>All queries see one snapshot and change nothing. On a connection in auto-commit mode they run in a read-only
 * transaction of their own; within a caller's transaction they see its uncommitted changes and stand behind a savepoint.
 * Either way the session's settings are afterwards what they were.
 *
 * <p>Not seen are system schemas, {@code concertina} and {@code concertina_attic}, members of extensions, and retired
 * columns with the indexes that wait with them for their purge. Expressions are in the words of the server with every
 * name qualified, in a spelling that the server prints again the same way once it has read it.
 *
 * @see <a href="https://www.postgresql.org/docs/current/catalogs.html">System catalogs</a>
 */
public final class CatalogReader {
    private static final String OWN_FUNCTIONS = """
            SELECT pg_get_functiondef(p.oid) AS statement FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
            WHERE %s AND p.prokind = 'f' AND p.proname ~ %s ORDER BY 1""".formatted(Seen.NAMESPACE, Seen.OWN_NAME);
    private static final String OWN_TRIGGERS = """
            SELECT pg_get_triggerdef(t.oid) AS statement FROM pg_trigger t JOIN %s ON c.oid = t.tgrelid
            WHERE NOT t.tgisinternal AND t.tgparentid = 0 AND t.tgname ~ %s ORDER BY 1""".formatted(Seen.tables(), Seen.OWN_NAME);

    private CatalogReader() {}

    /**
     * What the model expresses of the database.
     *
     * @throws IllegalArgumentException if the server's version is not supported
     */
    public static Schema read(Connection connection) throws SQLException {
        try (CatalogSession session = CatalogSession.open(connection)) {
            return schema(session, DefinitionReader.read(session));
        }
    }

    /**
     * The same with the list of what the model does not express.
     *
     * @throws IllegalArgumentException if the server's version is not supported
     */
    public static Catalog catalog(Connection connection) throws SQLException {
        try (CatalogSession session = CatalogSession.open(connection)) {
            DefinitionReader definitions = DefinitionReader.read(session);
            List<Unmodelled> unmodelled = new ArrayList<>(UnmodelledReader.read(session));
            unmodelled.addAll(definitions.unknown());
            return new Catalog(session.version(), schema(session, definitions), unmodelled);
        }
    }

    /** Statements that make our own functions and triggers, which keep both forms of what is being changed in step. */
    public static List<String> transition(Connection connection) throws SQLException {
        try (CatalogSession session = CatalogSession.open(connection)) {
            List<String> statements = new ArrayList<>();
            session.each(
                    OWN_FUNCTIONS, row -> statements.add(row.some("statement").stripTrailing()));
            session.each(OWN_TRIGGERS, row -> statements.add(row.some("statement")));
            return statements;
        }
    }

    private static Schema schema(CatalogSession session, DefinitionReader definitions) throws SQLException {
        CatalogSequences sequences = CatalogSequences.read(session);
        return Schema.of(
                        NamespaceReader.namespaces(session),
                        NamespaceReader.extensions(session),
                        TypeReader.enums(session),
                        TypeReader.domains(session),
                        sequences.free(),
                        TableReader.read(session, sequences))
                .withDefinitions(definitions.definitions());
    }
}
