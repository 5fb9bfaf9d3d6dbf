package dev.concertina.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Corpus;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.schema.Schema;
import dev.concertina.source.SchemaSources;
import dev.concertina.source.Sources;
import dev.concertina.source.Style;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Entities that were imported from a database are what Hibernate, old and new, finds there, and hold rows of it. */
final class ImportedEntitiesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void areValidAndHoldRows(HibernateLine line) throws Exception {
        try (EmbeddedDatabase database = TestServers.database(16);
                HibernateLine.Hibernate hibernate = line.open(Files.createDirectory(folder.resolve("oracle")))) {
            JpaClasses compiler =
                    new JpaClasses(line).beside("shop.ImportedRows", Sql.resource("/jpa/ImportedRows.java"));
            validates(compiler, database, hibernate, Sql.resource("/jpa/imported.sql"));
            try (URLClassLoader own =
                    new URLClassLoader(new URL[] {classes().toUri().toURL()}, hibernate.loader())) {
                Object read = own.loadClass("shop.ImportedRows")
                        .getMethod("run", String.class)
                        .invoke(null, database.url());
                assertThat(read)
                        .hasToString("[PT5H, [x, y], [1, 2], 'cat', (1,2), {SHIPPED=extra-large}, 5.00, someone,"
                                + " seventh, seventh, a@example.com]");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofARealDatabaseAreValid(HibernateLine line) throws Exception {
        try (EmbeddedDatabase database = TestServers.database(16);
                HibernateLine.Hibernate hibernate = line.open(Files.createDirectory(folder.resolve("oracle")))) {
            String chinook = Corpus.text("schemas/chinook/0001_Chinook_PostgreSql_SerialPKs.sql");
            validates(new JpaClasses(line), database, hibernate, chinook);
        }
    }

    private Path classes() {
        return folder.resolve("classes");
    }

    private void validates(
            JpaClasses compiler, EmbeddedDatabase database, HibernateLine.Hibernate hibernate, String sql)
            throws Exception {
        Files.createDirectory(classes());
        try (Connection connection = database.connect()) {
            Sql.run(connection, sql, "RESET ALL");
            Schema schema = CatalogReader.read(connection);
            Sources sources = SchemaSources.of(schema, "shop", Style.JPA);
            assertThat(compiler.compile(sources.files(), classes()).schema()).isEqualTo(schema);
            List<String> entities = sources.files().entrySet().stream()
                    .filter(f -> f.getValue().contains("@Entity"))
                    .map(f -> f.getKey().replace(".java", "").replace('/', '.'))
                    .toList();
            assertThat(entities)
                    .hasSize(schema.tables().size() - sources.keyless().size());
            hibernate.run("validate", database.url(), classes(), entities, Map.of());
        }
    }
}
