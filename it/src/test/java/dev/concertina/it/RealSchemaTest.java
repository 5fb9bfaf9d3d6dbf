package dev.concertina.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.diff.SchemaDiff;
import dev.concertina.schema.Model;
import dev.concertina.schema.PostgresVersion;
import dev.concertina.schema.Schema;
import dev.concertina.script.MigrationFolder;
import dev.concertina.script.NamingStyle;
import dev.concertina.script.Numbering;
import dev.concertina.snapshot.Snapshot;
import dev.concertina.workspace.Generator;
import dev.concertina.workspace.Request;
import dev.concertina.workspace.Settings;
import dev.concertina.workspace.Workspace;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas of public projects, read and created anew. */
final class RealSchemaTest {
    static Stream<Arguments> schemas() {
        return RealSchema.all().stream()
                .flatMap(s -> IntStream.rangeClosed(PostgresVersion.OLDEST, PostgresVersion.NEWEST)
                        .mapToObj(major -> Arguments.of(s, major)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("schemas")
    void isCreatedAnewAsItWasRead(RealSchema real, int major) throws SQLException {
        try (EmbeddedDatabase source = TestServers.database(major);
                EmbeddedDatabase target = TestServers.database(major)) {
            try (Connection connection = source.connect()) {
                real.load(connection);
            }
            try (Connection original = source.connect();
                    Connection created = target.connect()) {
                Schema schema = CatalogReader.read(original);
                assertThat(schema.tables()).isNotEmpty();
                Needed.copy(original, created);
                Equal.create(schema, created);
                Equal.require(original, created, real.toString());
                assertThat(SchemaDiff.between(CatalogReader.read(created), new Model(schema, List.of()))
                                .changes())
                        .isEmpty();
            }
        }
    }

    /** The same by the migration that is generated for it in an empty folder. */
    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("schemas")
    void isMigratedToFromNothing(RealSchema real, int major) throws SQLException {
        try (EmbeddedDatabase source = TestServers.database(major);
                EmbeddedDatabase target = TestServers.database(major)) {
            try (Connection connection = source.connect()) {
                real.load(connection);
            }
            try (Connection original = source.connect();
                    Connection migrated = target.connect()) {
                Model model = new Model(CatalogReader.read(original), List.of());
                Workspace nothing = new Workspace(
                        MigrationFolder.read(NamingStyle.CONCERTINA, Map.of()).orThrow(), Snapshot.EMPTY);
                Settings settings = new Settings(
                        new PostgresVersion(major), Numbering.SEQUENTIAL, LocalDateTime.MIN, Optional.empty());
                Needed.copy(original, migrated);
                new ProvedFiles(migrated)
                        .prove(new Generator(nothing, settings)
                                .generate(model, Request.NONE)
                                .pairs());
                Equal.require(original, migrated, real.toString());
            }
        }
    }
}
