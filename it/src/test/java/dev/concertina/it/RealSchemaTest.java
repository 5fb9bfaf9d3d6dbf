package dev.concertina.it;

import dev.concertina.database.Releases;
import dev.concertina.database.TestServers;
import dev.concertina.database.catalog.CatalogReader;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.schema.Model;
import dev.concertina.schema.PostgresVersion;
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

/** The databases of public projects, made by the migrations that are generated for them in an empty folder. */
final class RealSchemaTest {
    static Stream<Arguments> schemas() {
        List<RealSchema> all = RealSchema.all();
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> Releases.ofTurn(i + 2).stream().map(major -> Arguments.of(all.get(i), major)));
    }

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
                new ProvedFiles(migrated)
                        .prove(new Generator(nothing, settings)
                                .generate(model, Request.NONE)
                                .pairs());
                Equal.wholly(original, migrated, real.toString());
            }
        }
    }
}
