package dev.concertina.database.snapshot;

import dev.concertina.database.catalog.Catalog;
import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.catalog.Unmodelled;
import dev.concertina.ddl.Creation;
import dev.concertina.ddl.Ddl;
import dev.concertina.parse.SqlSyntaxException;
import dev.concertina.parse.Statement;
import dev.concertina.parse.StatementSplitter;
import dev.concertina.schema.Schema;
import dev.concertina.script.Checksum;
import dev.concertina.snapshot.Fingerprint;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The structure of a database at one moment, without rows: a script that makes all that the model expresses, below comments
 * that say where it comes from, and what it lacks.
 */
public record StructureSnapshot(String text) {
    private static final String TITLE = "-- concertina snapshot: 1\n";
    private static final Pattern SCHEMA = Pattern.compile("(?m)^-- schema: (\\S+)$");
    private static final Pattern LACKS = Pattern.compile("(?m)^-- not in here: (.+)$");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");
    private static final Set<String> TRANSACTION =
            Set.of("begin", "start", "commit", "end", "rollback", "abort", "savepoint", "release", "prepare");

    /**
     * Reads a database; nothing is locked or written.
     *
     * @param connection in auto-commit mode
     */
    static StructureSnapshot of(Connection connection, Moment moment) throws SQLException {
        Catalog catalog = CatalogReader.catalog(connection);
        StringBuilder out = new StringBuilder(TITLE);
        line(out, "database", moment.database());
        line(out, "server", connection.getMetaData().getDatabaseProductVersion());
        line(out, "taken", moment.at() + ", " + moment.what());
        line(out, "ledger", moment.ledger());
        structure(out, catalog.schema(), catalog.unmodelled());
        for (String statement : CatalogReader.transition(connection)) {
            statement(out, statement);
        }
        return new StructureSnapshot(out.toString());
    }

    /**
     * Of a schema before its first migration, wherever it is.
     *
     * @param lacks what a database had besides
     */
    public static StructureSnapshot of(Schema schema, List<Unmodelled> lacks) {
        StringBuilder out = new StringBuilder(TITLE);
        structure(out, schema, lacks);
        return new StructureSnapshot(out.toString());
    }

    private static void structure(StringBuilder out, Schema schema, List<Unmodelled> lacks) {
        line(out, "schema", Fingerprint.of(schema));
        for (Unmodelled lost : lacks) {
            line(out, "not in here", lost.toString());
        }
        for (Ddl statement : Creation.of(schema)) {
            statement(out, statement.sql());
        }
    }

    /**
     * A snapshot's text as it was read from a file.
     *
     * @throws IllegalArgumentException if it is none, or holds what could end its transaction
     */
    public static StructureSnapshot read(String file, String text) {
        StructureSnapshot snapshot = new StructureSnapshot(text);
        if (!text.startsWith(TITLE) || snapshot.schema().isEmpty()) {
            throw new IllegalArgumentException(
                    "\"" + file + "\" is no snapshot of a structure, so nothing was restored. Name"
                            + " a file that db:apply kept with db.snapshots; a dump of pg_dump is for psql.");
        }
        for (Statement statement : snapshot.statements(file)) {
            if (TRANSACTION.contains(statement.firstWords(1))) {
                throw new IllegalArgumentException(
                        "\"" + file + "\" holds \"" + statement.firstWords(2) + "\" in line "
                                + statement.position().line()
                                + ", which no snapshot of ours does, so nothing was restored. Take the file as it was written.");
            }
        }
        return snapshot;
    }

    private List<Statement> statements(String file) {
        try {
            return StatementSplitter.split(text).statements();
        } catch (SqlSyntaxException e) {
            throw new IllegalArgumentException(
                    "\"" + file + "\" cannot be read at " + e.position() + ": " + e.fact()
                            + ", so nothing was restored. Take the file as it was written.",
                    e);
        }
    }

    /** What makes the structure, in order. */
    public List<String> statements() {
        return statements("the snapshot").stream().map(Statement::text).toList();
    }

    /** The fingerprint of the schema that it makes. */
    public String schema() {
        Matcher line = SCHEMA.matcher(header());
        return line.find() ? line.group(1) : "";
    }

    /** What the database had that the model cannot hold: {@code view public.v}. */
    public List<String> lacks() {
        return LACKS.matcher(header()).results().map(r -> r.group(1)).toList();
    }

    /** The comments before the first statement. */
    private String header() {
        return text.lines().takeWhile(l -> l.startsWith("--")).collect(Collectors.joining("\n"));
    }

    public String checksum() {
        return Checksum.of(text);
    }

    private static void statement(StringBuilder out, String sql) {
        out.append('\n').append(sql).append(";\n");
    }

    private static void line(StringBuilder out, String key, String value) {
        out.append("-- ")
                .append(key)
                .append(": ")
                .append(CONTROL.matcher(value).replaceAll(" "))
                .append('\n');
    }
}
