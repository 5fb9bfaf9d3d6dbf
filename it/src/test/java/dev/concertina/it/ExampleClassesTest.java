package dev.concertina.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.plan.Classes;
import dev.concertina.schema.Model;
import dev.concertina.schema.PostgresVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The classes of the examples make the databases that the projects made by SQL. */
final class ExampleClassesTest {
    static Stream<Arguments> examples() {
        return Stream.of("chinook", "pagila")
                .flatMap(e -> IntStream.rangeClosed(PostgresVersion.OLDEST, PostgresVersion.NEWEST)
                        .mapToObj(major -> Arguments.of(e, major)));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("examples")
    void makeTheSameDatabase(String name, int major) throws IOException, SQLException {
        Model model = Classes.model(Path.of("../examples", name, "src/main/java"));
        assertThat(model.intents()).isEmpty();
        try (EmbeddedDatabase source = TestServers.database(major);
                EmbeddedDatabase target = TestServers.database(major)) {
            try (Connection connection = source.connect()) {
                RealSchema.named(name).load(connection);
            }
            try (Connection original = source.connect();
                    Connection created = target.connect()) {
                Equal.create(model.schema(), created);
                Equal.require(original, created, name);
            }
        }
    }
}
