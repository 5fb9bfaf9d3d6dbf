package dev.concertina.it.jpa;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.run.ScriptRunner;
import dev.concertina.diff.SchemaDiff;
import dev.concertina.schema.Model;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.schema.Schema;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Numbering;
import dev.concertina.script.ScriptPair;
import dev.concertina.snapshot.Snapshot;
import dev.concertina.workspace.Generator;
import dev.concertina.workspace.Request;
import dev.concertina.workspace.Settings;
import dev.concertina.workspace.Workspace;
import dev.concertina.workspace.Written;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Two databases: in one Hibernate makes the tables of entities, in the other Concertina does. */
final class JpaOracle implements AutoCloseable {
    private static final String RESET = """
            SELECT 'DROP SCHEMA ' || quote_ident(nspname) || ' CASCADE' FROM pg_namespace
            WHERE nspname NOT LIKE 'pg\\_%' AND nspname <> 'information_schema'
            UNION ALL SELECT 'CREATE SCHEMA public'
            """;

    private final int major;
    private final JpaClasses classes;
    private final HibernateLine.Hibernate hibernate;
    private final EmbeddedDatabase theirs;
    private final EmbeddedDatabase ours;

    JpaOracle(HibernateLine line, int major, Path folder) throws IOException, SQLException {
        this.major = major;
        this.classes = new JpaClasses(line);
        this.hibernate = line.open(Files.createTempDirectory(folder, "oracle"));
        this.theirs = TestServers.database(major);
        this.ours = TestServers.database(major);
    }

    /** What differs between the tables of Hibernate and those of the migrations, in lines. */
    List<String> differences(JpaCase entities, Path folder)
            throws IOException, SQLException, ReflectiveOperationException {
        Model model = classes.compile(entities, folder);
        try (Connection actual = connect()) {
            reset(actual);
            List<String> found = new ArrayList<>(migrate(model, actual));
            found.addAll(compare(entities, folder, actual, false));
            return found;
        }
    }

    /** The compiler of the line. */
    JpaClasses classes() {
        return classes;
    }

    /** A connection to the database that Concertina migrates. */
    Connection connect() throws SQLException {
        return ours.connect();
    }

    /** Lets Hibernate make its tables, compares, and lets it validate those of the migrations if they are equal. */
    List<String> compare(JpaCase entities, Path folder, Connection actual, boolean withoutDefaults)
            throws IOException, SQLException, ReflectiveOperationException {
        try (Connection expected = theirs.connect()) {
            reset(expected);
            Map<String, String> settings = settings(entities);
            hibernate.run("create-only", theirs.url(), folder, entities.classes(), settings);
            List<String> found = new ArrayList<>();
            SortedSet<String> wanted = lines(expected, withoutDefaults);
            SortedSet<String> made = lines(actual, withoutDefaults);
            if (wanted.isEmpty()) {
                found.add("Hibernate made nothing");
            }
            wanted.stream()
                    .filter(l -> !made.contains(l))
                    .filter(l -> !entities.marks().contains("unchecked") || !l.contains(": check "))
                    .forEach(l -> found.add("lacks " + l));
            made.stream().filter(l -> !wanted.contains(l)).forEach(l -> found.add("has " + l));
            if (found.isEmpty()) {
                hibernate.run("validate", ours.url(), folder, entities.classes(), settings);
            }
            return found;
        }
    }

    private static SortedSet<String> lines(Connection connection, boolean withoutDefaults) throws SQLException {
        SortedSet<String> lines = JpaCatalog.lines(connection);
        return withoutDefaults
                ? new TreeSet<>(lines.stream()
                        .map(l -> l.replaceFirst(" Default\\[.*?]", ""))
                        .toList())
                : lines;
    }

    private static Map<String, String> settings(JpaCase entities) {
        return entities.marks().contains("spring")
                ? Map.of(
                        "hibernate.physical_naming_strategy",
                        "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy",
                        "hibernate.implicit_naming_strategy",
                        "oracle.SpringNames")
                : Map.of();
    }

    /** Generates and runs; what a second generation would write is told. */
    private List<String> migrate(Model model, Connection connection) throws SQLException {
        MigrationFolder empty =
                MigrationFolder.read(NamingStyle.CONCERTINA, Map.of()).orThrow();
        Settings settings =
                new Settings(new PostgresVersion(major), Numbering.SEQUENTIAL, LocalDateTime.MIN, Optional.empty());
        Written written = new Generator(new Workspace(empty, Snapshot.EMPTY), settings).generate(model, Request.NONE);
        for (ScriptPair pair : written.pairs()) {
            new ScriptRunner(connection).run(pair.up());
        }
        Schema made = CatalogReader.read(connection);
        List<String> phantoms = new ArrayList<>();
        SchemaDiff.between(written.snapshot().schema(), model).changes().forEach(c -> phantoms.add("again " + c));
        if (made.tables().size() != model.schema().tables().size()) {
            phantoms.add("The migrations made other tables than the model has");
        }
        return phantoms;
    }

    static void reset(Connection connection) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(RESET)) {
            while (row.next()) {
                statements.add(row.getString(1));
            }
        }
        for (String sql : statements) {
            Sql.run(connection, sql);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        hibernate.close();
        theirs.close();
        ours.close();
    }
}
