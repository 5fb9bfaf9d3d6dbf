package dev.concertina.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Oracle;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.catalog.Catalog;
import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.compare.CatalogLine;
import dev.concertina.database.compare.CatalogLines;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.plan.Classes;
import dev.concertina.database.plan.State;
import dev.concertina.ddl.Creation;
import dev.concertina.ddl.Ddl;
import dev.concertina.schema.Schema;
import dev.concertina.source.SchemaSources;
import dev.concertina.source.Sources;
import dev.concertina.source.Style;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.codehaus.plexus.util.FileUtils;

/**
 * A database that was imported.
 *
 * @param classes of which the schema was read back
 */
record Imported(Catalog catalog, Sources classes, Schema said) {
    static Imported of(Connection connection, Style style) throws SQLException, IOException {
        Catalog catalog = CatalogReader.catalog(connection);
        Sources sources = SchemaSources.of(catalog.schema(), "app", style);
        Path folder = Files.createTempDirectory("imported");
        try {
            write(folder, sources.files());
            write(folder, sources.resources());
            return new Imported(
                    catalog,
                    sources,
                    Classes.model(folder, "-Xlint:all,-processing", "-Werror").schema());
        } finally {
            FileUtils.deleteDirectory(folder.toFile());
        }
    }

    /** Its classes say all of it, without a warning, and make it again, equal to all three readers: in either style. */
    static Catalog comesBack(Connection connection, int major) throws SQLException, IOException {
        comesBack(connection, major, Style.JPA);
        return comesBack(connection, major, Style.RECORDS);
    }

    private static Catalog comesBack(Connection connection, int major, Style style) throws SQLException, IOException {
        Seen original = Seen.of(connection);
        Imported imported = of(connection, style);
        assertThat(imported.classes().unsaid()).isEmpty();
        assertThat(imported.said()).isEqualTo(original.schema());
        Seen made = imported.made(major);
        assertThat(State.difference(original.oracle(), made.oracle()))
                .as("the oracle")
                .isEmpty();
        assertThat(State.difference(original.words(), made.words()))
                .as("the server's words")
                .isEmpty();
        assertThat(made.schema()).isEqualTo(original.schema());
        assertThat(of(connection, style).classes()).isEqualTo(imported.classes());
        return imported.catalog();
    }

    private static void write(Path folder, Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    /** What the classes make of an empty database. */
    Seen made(int major) throws SQLException {
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            for (Ddl statement : Creation.of(said)) {
                Sql.run(connection, statement.sql());
            }
            Sql.run(connection, "RESET ALL");
            return Seen.of(connection);
        }
    }

    /** What a database holds, as three readers see it. */
    record Seen(Schema schema, SortedSet<CatalogLine> lines, List<String> oracle) {
        static Seen of(Connection connection) throws SQLException {
            return new Seen(CatalogReader.read(connection), CatalogLines.read(connection), Oracle.lines(connection));
        }

        List<String> words() {
            return lines.stream().map(Object::toString).toList();
        }
    }
}
