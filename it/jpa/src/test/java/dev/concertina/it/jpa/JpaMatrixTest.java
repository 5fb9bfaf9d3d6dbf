package dev.concertina.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What Concertina makes of small entities is what Hibernate makes of them, Hibernate finds nothing to mend in it, and
 * generated again it is nothing. {@code -Dconcertina.jpa.version=18} asks another PostgreSQL,
 * {@code -Dconcertina.jpa.case=} with a regular expression some of them alone. The build asks the older Hibernate about a part,
 * {@code -Dconcertina.jpa.lines=all} about all.
 */
final class JpaMatrixTest {
    @TempDir
    private Path folder;

    @Test
    void isLarge() {
        List<JpaCase> cases = JpaCase.all();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(150);
        assertThat(cases.stream().map(JpaCase::name)).doesNotHaveDuplicates();
        assertThat(cases.stream().map(JpaCase::body)).doesNotHaveDuplicates();
    }

    /** The shop, the tracker of issues and the platform for telemetry. */
    @Test
    void hasModelsOfRealSize() {
        assertThat(JpaCase.all())
                .filteredOn(c -> c.name().startsWith("model-"))
                .hasSize(3)
                .allSatisfy(c -> assertThat(c.body().split("@Entity", -1)).hasSizeGreaterThan(30));
    }

    @ParameterizedTest(name = "Hibernate {0}")
    @EnumSource
    void isAsHibernateMakesIt(HibernateLine line) throws IOException, SQLException {
        Map<String, List<String>> different = new TreeMap<>();
        int major = Integer.getInteger("concertina.jpa.version", 16);
        try (JpaOracle oracle = new JpaOracle(line, major, folder)) {
            for (JpaCase entities : line.part(JpaCase.all())) {
                if (entities.isFor(line) && entities.name().matches(System.getProperty("concertina.jpa.case", ".*"))) {
                    List<String> found = differences(oracle, entities);
                    if (!found.isEmpty()) {
                        different.put(entities.name(), found);
                    }
                }
            }
        }
        assertThat(different).isEmpty();
    }

    private List<String> differences(JpaOracle oracle, JpaCase entities) throws IOException, SQLException {
        List<String> found = new ArrayList<>();
        try {
            found.addAll(oracle.differences(entities, Files.createDirectories(folder.resolve(entities.name()))));
        } catch (AssertionError | IllegalStateException | ReflectiveOperationException e) {
            found.add(String.valueOf(e.getMessage()));
        }
        return found;
    }
}
