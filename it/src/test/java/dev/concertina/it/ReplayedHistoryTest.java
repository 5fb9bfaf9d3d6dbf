package dev.concertina.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Corpus;
import dev.concertina.database.Releases;
import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.learn.Learner;
import dev.concertina.database.run.Disposable;
import dev.concertina.database.run.DisposableEmbedded;
import dev.concertina.script.ScriptPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The evolution of a public project, once by the migrations that its authors wrote and once from classes: after each
 * change both databases are the same, and each generated file is undone without a trace.
 */
final class ReplayedHistoryTest {
    private static final Path CLASSES = Path.of("src/test/resources/docs_rs");

    @TempDir
    private Path folder;

    static List<Integer> releases() {
        return Releases.ofTurn(4);
    }

    @ParameterizedTest(name = "on {0}")
    @MethodSource("releases")
    void classesLeadWhereTheMigrationsLed(int major) throws IOException, SQLException {
        Disposable server = new DisposableEmbedded(TestServers.server(major));
        ClassHistory history = new ClassHistory(folder, major, new Learner(server));
        history.write(CLASSES.resolve("by-hand"));
        List<Path> scripts = scripts();
        try (EmbeddedDatabase source = TestServers.database(major);
                EmbeddedDatabase target = TestServers.database(major);
                Connection original = source.connect();
                Connection replayed = target.connect()) {
            new ProvedFiles(replayed).prove(history.all());
            for (Path release : ClassHistory.releases(CLASSES)) {
                List<ScriptPair> pairs = new ArrayList<>(history.release(release));
                pairs.addAll(history.contract());
                assertThat(pairs).as(release.toString()).isNotEmpty();
                new ProvedFiles(replayed).prove(pairs);
                assertThat(history.again())
                        .as("generated again after %s", release)
                        .isEmpty();
                if (!release.getFileName().toString().matches("[0-9]+a-.*")) {
                    forward(original, scripts, number(release));
                    Equal.typed(original, replayed, release.getFileName().toString());
                }
                Path rows = release.resolve("rows.sql");
                if (Files.exists(rows)) {
                    Sql.run(replayed, Files.readString(rows));
                }
            }
            assertThat(scripts).as("migrations that no classes replay").isEmpty();
        }
    }

    /** Runs the authors' migrations up to a number. */
    private static void forward(Connection connection, List<Path> scripts, int number) throws SQLException {
        while (!scripts.isEmpty() && number(scripts.get(0)) <= number) {
            Sql.run(connection, Corpus.text(scripts.remove(0)));
        }
    }

    private static int number(Path file) {
        return Integer.parseInt(file.getFileName().toString().substring(0, 4));
    }

    private static List<Path> scripts() throws IOException {
        try (Stream<Path> files = Files.list(Corpus.path("histories/docs_rs"))) {
            return new ArrayList<>(
                    files.filter(f -> f.toString().endsWith(".up.sql")).sorted().toList());
        }
    }
}
