package dev.concertina.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Releases;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.learn.Learner;
import dev.concertina.database.plan.Classes;
import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.DisposableEmbedded;
import dev.concertina.schema.Model;
import dev.concertina.script.ScriptPair;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The classes of the examples make the databases that the projects made by SQL. */
final class ExampleClassesTest {
    private static final List<String> EXAMPLES = List.of("chinook", "pagila");

    @TempDir
    private Path folder;

    static Stream<Arguments> examples() {
        return IntStream.range(0, EXAMPLES.size())
                .boxed()
                .flatMap(i -> Releases.ofTurn(3 * i + 1).stream().map(major -> Arguments.of(EXAMPLES.get(i), major)));
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
                Equal.typed(original, created, name);
            }
        }
    }

    /** The same by way of migrations, which a rehearsal proves over rows of its own. */
    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource("examples")
    void areMigratedTo(String name, int major) throws IOException, SQLException {
        Disposable server = new DisposableEmbedded(TestServers.server(major));
        ClassHistory history = new ClassHistory(folder, major, new Learner(server));
        List<ScriptPair> pairs = history.release(Path.of("../examples", name, "src/main/java"));
        assertThat(history.again()).isEmpty();
        try (EmbeddedDatabase source = TestServers.database(major);
                EmbeddedDatabase target = TestServers.database(major)) {
            try (Connection connection = source.connect()) {
                RealSchema.named(name).load(connection);
            }
            try (Connection original = source.connect();
                    Connection migrated = target.connect()) {
                new ProvedFiles(migrated).prove(pairs);
                Equal.typed(original, migrated, name);
            }
        }
        RehearsalReport report = history.rehearse(server);
        assertThat(report.files()).isNotEmpty();
        assertThat(report.passed()).as("%s", report).isTrue();
        assertThat(report.rows().emptyTables()).isEmpty();
    }
}
