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
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Entities that were imported from a database are what Hibernate, old and new, finds there. */
final class ImportedEntitiesTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void areValidForHibernate(HibernateLine line) throws Exception {
        validates(line, Sql.resource("/jpa/imported.sql"));
    }

    @ParameterizedTest
    @EnumSource
    void ofARealDatabaseAreValid(HibernateLine line) throws Exception {
        validates(line, Corpus.text("schemas/chinook/0001_Chinook_PostgreSql_SerialPKs.sql"));
    }

    private void validates(HibernateLine line, String sql) throws Exception {
        try (EmbeddedDatabase database = TestServers.database(16);
                Connection connection = database.connect();
                HibernateLine.Hibernate hibernate = line.open(Files.createDirectory(folder.resolve("oracle")))) {
            Sql.run(connection, sql, "RESET ALL");
            Schema schema = CatalogReader.read(connection);
            Sources sources = SchemaSources.of(schema, "shop", Style.JPA);
            Path classes = Files.createDirectory(folder.resolve("classes"));
            assertThat(new JpaClasses(line).compile(sources.files(), classes).schema())
                    .isEqualTo(schema);
            List<String> entities = sources.files().entrySet().stream()
                    .filter(f -> f.getValue().contains("@Entity"))
                    .map(f -> f.getKey().replace(".java", "").replace('/', '.'))
                    .toList();
            assertThat(entities)
                    .hasSize(schema.tables().size() - sources.keyless().size());
            hibernate.run("validate", database.url(), classes, entities, Map.of());
        }
    }
}
