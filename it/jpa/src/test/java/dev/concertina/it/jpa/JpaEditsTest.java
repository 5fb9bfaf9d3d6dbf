package dev.concertina.it.jpa;

import static org.assertj.core.api.Assertions.assertThat;

import dev.concertina.database.rehearse.RehearsalReport;
import dev.concertina.schema.Model;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Edits of entities: each gives the phases that stand beside its name, leads to the tables that Hibernate would make anew,
 * validates before and after, and is nothing when it is generated again. Some come back in a rehearsal; all do with
 * {@code -Dconcertina.jpa.rehearse=all}. The build asks the newest Hibernate, {@code -Dconcertina.jpa.lines=all} each.
 */
final class JpaEditsTest {
    private static final int MAJOR = Integer.getInteger("concertina.jpa.version", 16);
    private static final Set<String> SAMPLE = Set.of("edit-rename", "edit-enum-grows", "edit-new-relation");

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "Hibernate {0}")
    @MethodSource("dev.concertina.it.jpa.HibernateLine#chosen")
    void leadToWhatHibernateWouldMake(HibernateLine line) throws IOException, SQLException {
        List<JpaCase> edits = JpaCase.in("edit", Files.readString(Path.of("src/test/resources/jpa/edits.java.txt")));
        assertThat(edits).hasSizeGreaterThanOrEqualTo(40);
        Map<String, List<String>> wrong = new TreeMap<>();
        try (JpaOracle oracle = new JpaOracle(line, MAJOR, folder)) {
            for (JpaCase edit : edits) {
                if (!edit.isFor(line)) {
                    continue;
                }
                List<String> found = new ArrayList<>();
                try {
                    found.addAll(faults(oracle, edit, Files.createDirectories(folder.resolve(edit.name()))));
                } catch (AssertionError | IllegalStateException | ReflectiveOperationException e) {
                    found.add(String.valueOf(e.getMessage()));
                }
                if (!found.isEmpty()) {
                    wrong.put(edit.name(), found);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> faults(JpaOracle oracle, JpaCase edit, Path own)
            throws IOException, SQLException, ReflectiveOperationException {
        String[] versions = edit.body().split("// becomes", -1);
        JpaHistory history = new JpaHistory(own.resolve("migrations"), MAJOR, MAJOR);
        List<String> faults = new ArrayList<>();
        try (Connection connection = oracle.connect()) {
            JpaOracle.reset(connection);
            String phases = "";
            for (int i = 0; i < 2; i++) {
                JpaCase version = new JpaCase("version" + i, versions[i], List.of());
                Path classes = Files.createDirectory(own.resolve(version.name()));
                Model model = oracle.classes().compile(version, JpaPageTest.OURS, classes);
                phases = history.release(model, Optional.empty(), connection);
                faults.addAll(oracle.compare(version, classes, connection, true));
                history.again(model).forEach(p -> faults.add("again " + p.id()));
            }
            String expected = String.join(
                    " ", edit.words().stream().filter(w -> !w.matches("[67]")).toList());
            if (!phases.equals(expected)) {
                faults.add("phases " + phases);
            }
        }
        if (faults.isEmpty() && isRehearsed(edit)) {
            RehearsalReport report = history.rehearse();
            if (!report.passed()) {
                faults.add(report.toString());
            }
        }
        return faults;
    }

    private static boolean isRehearsed(JpaCase edit) {
        return System.getProperty("concertina.jpa.rehearse", "").equals("all") || SAMPLE.contains(edit.name());
    }
}
