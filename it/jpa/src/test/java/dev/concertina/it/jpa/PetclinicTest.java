package dev.concertina.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.schema.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The history of the example clinic, release by release: its migrations are what generation gives, Hibernate would make
 * the same tables and finds nothing to mend. The clinic's own build rehearses them, and starts the application.
 *
 * <p>{@code -Dconcertina.petclinic=accept} makes what is generated the clinic's migrations.
 */
final class PetclinicTest {
    private static final Path CLINIC = Path.of("../../examples/petclinic");
    private static final Path MIGRATIONS = CLINIC.resolve("src/main/resources/db/migration");
    private static final String PACKAGE = "com/example/petclinic";

    @TempDir
    private Path folder;

    @Test
    void hasTheMigrationsThatAreGenerated() throws IOException, SQLException, ReflectiveOperationException {
        JpaHistory history = new JpaHistory(folder.resolve("migrations"), 14, 16);
        Map<String, String> sources = new TreeMap<>();
        try (JpaOracle oracle = new JpaOracle(HibernateLine.SEVEN, 16, folder);
                Connection connection = oracle.connect()) {
            for (Path release : releases()) {
                String name = release.getFileName().toString();
                sources.putAll(files(release.resolve(PACKAGE)));
                JpaCase entities = new JpaCase(name, oneUnit(sources), List.of("spring"));
                Path classes = Files.createDirectory(folder.resolve(name));
                Model model = oracle.classes().compile(entities, JpaPageTest.OURS, classes);
                assertThat(history.release(model, Optional.of(name.substring(3)), connection))
                        .as(name)
                        .isNotEmpty();
                assertThat(oracle.compare(entities, classes, connection, true))
                        .filteredOn(difference -> !isOurs(difference))
                        .as(name)
                        .isEmpty();
                assertThat(history.again(model)).as(name).isEmpty();
            }
        }
        if (System.getProperty("concertina.petclinic", "").equals("accept")) {
            accept(history.folder());
        }
        assertThat(files(MIGRATIONS)).isEqualTo(files(history.folder()));
    }

    @Test
    void hasTheEntitiesOfItsLastRelease() throws IOException {
        Map<String, String> last = new TreeMap<>();
        for (Path release : releases()) {
            last.putAll(files(release.resolve(PACKAGE)));
        }
        assertThat(files(CLINIC.resolve("src/main/java").resolve(PACKAGE))).containsAllEntriesOf(last);
    }

    /** What an annotation of ours says beside JPA. */
    private static boolean isOurs(String difference) {
        return difference.startsWith("has public.visit: index") || difference.startsWith("has public.invoice: check");
    }

    /** All classes in one file, as a case has them. */
    private static String oneUnit(Map<String, String> sources) {
        return sources.values().stream()
                .map(s -> s.replaceAll("(?m)^(package|import) .*\\n", "").replaceAll("(?m)^public ", ""))
                .collect(Collectors.joining("\n"));
    }

    private static List<Path> releases() throws IOException {
        try (Stream<Path> entries = Files.list(CLINIC.resolve("releases"))) {
            return entries.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static void accept(Path generated) throws IOException {
        Files.createDirectories(MIGRATIONS);
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
            for (Path file : entries.filter(Files::isRegularFile).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return files;
    }
}
