package dev.concertina.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.Sql;
import dev.concertina.database.TestServers;
import dev.concertina.database.embedded.EmbeddedDatabase;
import dev.concertina.database.learn.Learner;
import dev.concertina.database.run.DisposableEmbedded;
import dev.concertina.script.ScriptPair;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The history of the example shop, release by release: its migrations are what generation gives, and each is undone
 * without a trace. The last release is left for the reader to generate.
 *
 * <p>{@code -Dconcertina.shop=accept} makes what is generated the shop's migrations.
 */
final class ShopTest {
    private static final Path SHOP = Path.of("../examples/shop");
    private static final Path MIGRATIONS = SHOP.resolve("src/main/resources/db/migration");

    @TempDir
    private Path folder;

    @Test
    void hasTheMigrationsThatAreGenerated() throws IOException, SQLException {
        List<Path> releases = ClassHistory.releases(SHOP.resolve("releases"));
        ClassHistory history = history(14, 14);
        for (Path release : releases.subList(0, releases.size() - 1)) {
            history.release(release);
            history.contract();
        }
        if (System.getProperty("concertina.shop", "").equals("accept")) {
            accept(history.folder());
        }
        Map<String, String> generated = files(history.folder());
        Map<String, String> committed = files(MIGRATIONS);
        assertThat(committed.keySet()).isEqualTo(generated.keySet());
        committed.forEach((name, text) -> assertThat(text).as(name).isEqualTo(generated.get(name)));
        assertThat(history.release(releases.get(releases.size() - 1))).isNotEmpty();
    }

    @Test
    void hasTheClassesOfItsLastRelease() throws IOException {
        Map<String, String> last = new TreeMap<>();
        for (Path release : ClassHistory.releases(SHOP.resolve("releases"))) {
            last.putAll(files(release.resolve("com/example/shop")));
        }
        assertThat(files(SHOP.resolve("src/main/java/com/example/shop"))).isEqualTo(last);
    }

    @ParameterizedTest(name = "for {0} on {1}")
    @CsvSource({"14, 14", "14, 18", "18, 18"})
    void eachReleaseIsUndoneWithoutATrace(int version, int major) throws IOException, SQLException {
        ClassHistory history = history(version, major);
        try (EmbeddedDatabase database = TestServers.database(major);
                Connection connection = database.connect()) {
            for (Path release : ClassHistory.releases(SHOP.resolve("releases"))) {
                List<ScriptPair> pairs = new ArrayList<>(history.release(release));
                pairs.addAll(history.contract());
                assertThat(pairs).as(release.toString()).isNotEmpty();
                new ProvedFiles(connection).prove(pairs);
                assertThat(history.again())
                        .as("generated again after %s", release)
                        .isEmpty();
                Path rows = Path.of("src/test/resources/shop", release.getFileName() + ".sql");
                if (Files.exists(rows)) {
                    Sql.run(connection, Files.readString(rows));
                }
            }
        }
    }

    private ClassHistory history(int version, int major) throws IOException {
        return new ClassHistory(folder, version, new Learner(new DisposableEmbedded(TestServers.server(major))));
    }

    private static void accept(Path generated) throws IOException {
        for (String name : files(MIGRATIONS).keySet()) {
            Files.delete(MIGRATIONS.resolve(name));
        }
        for (String name : files(generated).keySet()) {
            Files.copy(generated.resolve(name), MIGRATIONS.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path file : entries.toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
